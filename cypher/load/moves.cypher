// purpose: moves between occupations, a part of them. Goes on with the transaction of begin-run.cypher.
// param: checksum string checksum of the framework that the moves are computed from
// param: rows list of maps from, to (list of ids), effort, shared, missing, readiness, evidence
// returns: written integer moves written; no row where the database does not hold that framework
MATCH (l:FrameworkLoad {id: 'framework', state: 'complete'})
MATCH (r:FrameworkRelease {id: l.release})
WHERE r.checksum = $checksum
CALL (l) {
  UNWIND $rows AS row
  MATCH (from:Occupation {id: row.from})
  UNWIND row.to AS id
  MATCH (to:Occupation {id: id})
  CREATE (from)-[:MOVE {
    effort: row.effort, shared: row.shared, missing: row.missing, readiness: row.readiness, evidence: row.evidence, run: l.runs}]->(to)
  RETURN count(*) AS written
}
RETURN written
