// purpose: ends a removal. What stays says that the framework was taken away on purpose, so that no service loads one by itself.
// param: token string the claim of the removal
// returns: removed integer 1; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.state = 'unloaded', l.touched = timestamp()
REMOVE l.release, l.checksum, l.loader, l.patience, l.total, l.done
RETURN 1 AS removed
