// purpose: clusters and their members, a part of them. Goes on with the transaction of begin-run.cypher.
// param: checksum string checksum of the framework that the clusters are computed from
// param: rows list of maps of, number, name, ksas (list of maps id, stability; null where there is but one result), occupations
// returns: written integer members written; no row where the database does not hold that framework
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework', state: 'complete'})
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
WHERE r.checksum = $checksum
CALL (l, r) {
  UNWIND $rows AS row
  CREATE (c:Cluster:MfgPathways {
    key: 'cluster:' + l.runs + '/' + row.number, id: row.of + '/' + row.number, of: row.of, number: row.number, name: row.name,
    size: size(row.ksas) + size(row.occupations), run: l.runs})
  CREATE (c)-[:OF_RELEASE {by: 'mfgpathways'}]->(r)
  WITH c, row
  CALL (c, row) {
    UNWIND row.ksas AS member
    MATCH (k:MfgPathways {key: 'ksa:' + member.id})
    CREATE (k)-[:IN_CLUSTER {by: 'mfgpathways', stability: member.stability}]->(c)
    RETURN count(*) AS ksas
  }
  CALL (c, row) {
    UNWIND row.occupations AS member
    MATCH (o:MfgPathways {key: 'occupation:' + member.id})
    CREATE (o)-[:IN_CLUSTER {by: 'mfgpathways', stability: member.stability}]->(c)
    RETURN count(*) AS occupations
  }
  RETURN sum(ksas + occupations) AS written
}
RETURN written
