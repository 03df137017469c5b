// purpose: competencies, each in its tier.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, name, definition, source, tier
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MERGE (n:MfgPathways {key: 'competency:' + row.id})
  SET n:Competency, n.id = row.id, n.name = row.name, n.definition = row.definition, n.source = row.source
  WITH n, row
  CALL (n, row) {
    MATCH (n)-[link:IN_TIER {by: 'mfgpathways'}]->(p)
    WITH row, p, collect(link) AS links
    UNWIND CASE WHEN p:MfgPathways AND p.key = 'tier:' + row.tier THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (n, row) {
    MATCH (p:MfgPathways {key: 'tier:' + row.tier})
    MERGE (n)-[:IN_TIER {by: 'mfgpathways'}]->(p)
  }
}
RETURN l.done AS done
