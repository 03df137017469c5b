// purpose: removes the moves, and keeps what makes the next ones. Begins the transaction that writes them, so that no two runs mix.
// Locks the load's node before it looks at the checksum, so that no load changes the framework before the transaction ends.
// param: checksum string checksum of the framework that the moves are computed from
// param: options string what makes the moves, as JSON
// returns: removed integer moves removed; no row where the database does not hold that framework
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease {id: l.release})
WHERE r.checksum = $checksum
SET r.moves = $options
WITH r
CALL () {
  MATCH (:Occupation)-[move:MOVE]->(:Occupation)
  DELETE move
  RETURN count(*) AS removed
}
RETURN removed
