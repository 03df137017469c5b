// purpose: what occupations require: each row is an occupation with all its KSAs, so that what is not in it goes.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, ksas, selections, areas (lists with an item for each KSA)
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MATCH (o:MfgPathways {key: 'occupation:' + row.id})
  CALL (o, row) {
    MATCH (o)-[link:REQUIRES {by: 'mfgpathways'}]->(k)
    WITH row, k, collect(link) AS links
    UNWIND CASE WHEN k:Ksa&MfgPathways AND k.id IN row.ksas THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (o, row) {
    UNWIND range(0, size(row.ksas) - 1) AS i
    MATCH (k:MfgPathways {key: 'ksa:' + row.ksas[i]})
    MERGE (o)-[link:REQUIRES {by: 'mfgpathways'}]->(k)
    SET link.selections = row.selections[i], link.areas = row.areas[i]
  }
}
RETURN l.done AS done
