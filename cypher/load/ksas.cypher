// purpose: KSAs, each part of its sub-competency.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, code, name, synonyms, subCompetency
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MERGE (n:MfgPathways {key: 'ksa:' + row.id})
  SET n:Ksa, n.id = row.id, n.code = row.code, n.name = row.name, n.synonyms = row.synonyms
  WITH n, row
  CALL (n, row) {
    MATCH (n)-[link:PART_OF {by: 'mfgpathways'}]->(p)
    WITH row, p, collect(link) AS links
    UNWIND CASE WHEN p:MfgPathways AND p.key = 'sub-competency:' + row.subCompetency THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (n, row) {
    MATCH (p:MfgPathways {key: 'sub-competency:' + row.subCompetency})
    MERGE (n)-[:PART_OF {by: 'mfgpathways'}]->(p)
  }
}
RETURN l.done AS done
