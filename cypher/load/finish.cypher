// purpose: says that the load is complete; readers take the framework from then on.
// param: token string the claim of the load that writes
// param: done integer rows written when this batch is
// param: release string the release
// param: checksum string checksum of the framework
// returns: done integer rows written; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + $release})
SET r.checksum = $checksum
SET l.state = 'complete', l.done = $done, l.touched = timestamp()
REMOVE l.loader, l.patience
RETURN l.done AS done
