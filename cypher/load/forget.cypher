// purpose: ends a removal: takes the load's own node away.
// param: token string the claim of the load that writes
// returns: removed integer 1; no row where another claim is in force
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
DETACH DELETE l
RETURN 1 AS removed
