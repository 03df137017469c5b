// purpose: the node that every other node of the framework points to.
// Locks the load's node before it looks at the token, so that the batches of two loads cannot mix.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: row map id, title, publisher, published, url, attribution, merges
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.done = $done, l.touched = timestamp()
WITH l
CALL () {
  MERGE (r:MfgPathways {key: 'release:' + $row.id})
  SET r:FrameworkRelease, r.id = $row.id, r.title = $row.title, r.publisher = $row.publisher, r.published = $row.published,
    r.url = $row.url, r.attribution = $row.attribution, r.merges = $row.merges
}
RETURN l.done AS done
