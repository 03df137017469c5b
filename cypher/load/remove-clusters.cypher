// purpose: clusters that were derived from the framework, and what made them.
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
  REMOVE r.`clusters-of-ksas`, r.`clusters-of-occupations`, r.`clusters-of-both`
}
CALL () {
  MATCH (d:Derivation)-[:OF_RELEASE]->(:FrameworkRelease)
  WHERE d.kind STARTS WITH 'clusters-of-'
  DETACH DELETE d
}
CALL () {
  MATCH (n:Cluster)
  WHERE EXISTS { (n)<-[:IN_CLUSTER]-(:Ksa|Occupation) } OR EXISTS { (n)-[:OF_RELEASE]->(:FrameworkRelease) }
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS removed
}
RETURN removed
