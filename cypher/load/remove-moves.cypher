// purpose: moves that were derived from the framework; what made them goes with remove-stale.cypher.
// Run it until it removes nothing: each run is one transaction of bounded size.
// param: token string the claim of the load that writes
// param: limit integer how many at most in one run
// returns: removed integer how many this run removed; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.touched = timestamp()
WITH l
CALL () {
  MATCH (:Occupation&MfgPathways)-[move:MOVE {by: 'mfgpathways'}]->()
  WITH move LIMIT $limit
  DELETE move
  RETURN count(*) AS removed
}
RETURN removed
