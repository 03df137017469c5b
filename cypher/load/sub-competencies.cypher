// purpose: sub-competencies, each part of its competency.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, name, definition, source, competency
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MERGE (n:MfgPathways {key: 'sub-competency:' + row.id})
  SET n:SubCompetency, n.id = row.id, n.name = row.name, n.definition = row.definition, n.source = row.source
  WITH n, row
  CALL (n, row) {
    MATCH (n)-[link:PART_OF {by: 'mfgpathways'}]->(p)
    WITH row, p, collect(link) AS links
    UNWIND CASE WHEN p:MfgPathways AND p.key = 'competency:' + row.competency THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (n, row) {
    MATCH (p:MfgPathways {key: 'competency:' + row.competency})
    MERGE (n)-[:PART_OF {by: 'mfgpathways'}]->(p)
  }
}
RETURN l.done AS done
