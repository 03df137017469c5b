// purpose: moves between occupations, a part of them. Goes on with the transaction of begin-run.cypher.
// param: checksum string checksum of the framework that the moves are computed from
// param: rows list of maps from, to (list of ids), effort, shared, missing, readiness, evidence
// returns: written integer moves written; no row where the database does not hold that framework
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework', state: 'complete'})
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
WHERE r.checksum = $checksum
CALL (l) {
  UNWIND $rows AS row
  MATCH (from:MfgPathways {key: 'occupation:' + row.from})
  UNWIND row.to AS id
  MATCH (to:MfgPathways {key: 'occupation:' + id})
  CREATE (from)-[:MOVE {
    by: 'mfgpathways', effort: row.effort, shared: row.shared, missing: row.missing, readiness: row.readiness, evidence: row.evidence,
    run: l.runs}]->(to)
  RETURN count(*) AS written
}
RETURN written
