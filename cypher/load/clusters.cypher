// purpose: clusters and their members, a part of them. Goes on with the transaction of begin-run.cypher.
// param: checksum string checksum of the framework that the clusters are computed from
// param: rows list of maps of, number, name, ksas (list of maps id, stability; null where there is but one result), occupations
// returns: written integer members written; no row where the database does not hold that framework
MATCH (l:FrameworkLoad {id: 'framework', state: 'complete'})
MATCH (r:FrameworkRelease {id: l.release})
WHERE r.checksum = $checksum
CALL (l, r) {
  UNWIND $rows AS row
  CREATE (c:Cluster {
    id: row.of + '/' + row.number, of: row.of, number: row.number, name: row.name,
    size: size(row.ksas) + size(row.occupations), run: l.runs})-[:OF_RELEASE]->(r)
  WITH c, row
  CALL (c, row) {
    UNWIND row.ksas AS member
    MATCH (k:Ksa {id: member.id})
    CREATE (k)-[:IN_CLUSTER {stability: member.stability}]->(c)
    RETURN count(*) AS ksas
  }
  CALL (c, row) {
    UNWIND row.occupations AS member
    MATCH (o:Occupation {id: member.id})
    CREATE (o)-[:IN_CLUSTER {stability: member.stability}]->(c)
    RETURN count(*) AS occupations
  }
  RETURN sum(ksas + occupations) AS written
}
RETURN written
