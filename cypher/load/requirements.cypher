// purpose: what occupations require: each row is an occupation with all its KSAs, so that what is not in it goes.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: rows list of maps id, ksaIds, ksas (list of maps id, selections, areas)
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  UNWIND $rows AS row
  MATCH (o:Occupation {id: row.id})
  CALL (o, row) {
    MATCH (o)-[link:REQUIRES]->(k:Ksa)
    WITH row, k, collect(link) AS links
    UNWIND CASE WHEN k.id IN row.ksaIds THEN tail(links) ELSE links END AS extra
    DELETE extra
  }
  CALL (o, row) {
    UNWIND row.ksas AS required
    MATCH (k:Ksa {id: required.id})
    MERGE (o)-[link:REQUIRES]->(k)
    SET link = {selections: required.selections, areas: required.areas}
  }
}
RETURN l.done AS done
