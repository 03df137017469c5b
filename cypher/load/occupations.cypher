// purpose: occupations, each in its technology areas.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, code, title, area, areas, institutes
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MERGE (n:MfgPathways {key: 'occupation:' + row.id})
  SET n:Occupation, n.id = row.id, n.code = row.code, n.title = row.title, n.area = row.area, n.institutes = row.institutes
  WITH n, row
  CALL (n, row) {
    MATCH (n)-[link:IN_AREA {by: 'mfgpathways'}]->(p)
    WITH row, p, collect(link) AS links
    UNWIND CASE WHEN p:TechnologyArea&MfgPathways AND p.id IN row.areas THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (n, row) {
    UNWIND row.areas AS area
    MATCH (p:MfgPathways {key: 'area:' + area})
    MERGE (n)-[:IN_AREA {by: 'mfgpathways'}]->(p)
  }
}
RETURN l.done AS done
