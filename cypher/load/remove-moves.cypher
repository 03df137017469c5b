// purpose: moves that were derived from the framework, and what made them.
// Run it until it removes nothing: each run is one transaction of bounded size.
// param: token string the claim of the load that writes
// param: limit integer how many at most in one run
// returns: removed integer how many this run removed; no row where another claim is in force
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.touched = timestamp()
WITH l
CALL () {
  MATCH (r:FrameworkRelease)
  REMOVE r.moves
}
CALL () {
  MATCH (d:Derivation {kind: 'moves'})-[:OF_RELEASE]->(:FrameworkRelease)
  DETACH DELETE d
}
CALL () {
  MATCH (:Occupation)-[move:MOVE]->(:Occupation)
  WITH move LIMIT $limit
  DELETE move
  RETURN count(*) AS removed
}
RETURN removed
