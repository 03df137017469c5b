// purpose: removes the moves that readers do not see: those of earlier runs, of runs that never came to an end, and foreign ones.
// Locks the load's node first, so that no load changes the framework, and no other run begins, before the transaction ends.
// param: checksum string checksum of the framework that the moves are computed from
// returns: removed integer moves removed; no row where the database does not hold that framework
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease {id: l.release})
WHERE r.checksum = $checksum
CALL (r) {
  MATCH (r)<-[:OF_RELEASE]-(d:Derivation {kind: 'moves'})
  WHERE coalesce(d.run <> r.moves, true)
  DETACH DELETE d
}
CALL (r) {
  MATCH (:Occupation)-[move:MOVE]->(:Occupation)
  WHERE coalesce(move.run <> r.moves, true)
  DELETE move
  RETURN count(*) AS removed
}
RETURN removed
