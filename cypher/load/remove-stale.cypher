// purpose: nodes that the release does not have, and those that were derived from the one before.
// Run it until it removes nothing: each run is one transaction of bounded size.
// A node on which relationships of others hang stays, without mark and key: it is theirs from then on.
// param: token string the claim of the load that writes
// param: limit integer how many at most in one run
// param: keep list of strings keys of the nodes to keep
// returns: removed integer how many this run removed or left to others; no row where another claim is in force
// returns: left list of maps key, name: the nodes that stay
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.touched = timestamp()
WITH l
CALL () {
  MATCH (n:MfgPathways)
  WHERE n.key IS NULL OR NOT n.key IN $keep
  WITH n LIMIT $limit
  WITH n, n {.key, name: coalesce(n.title, n.name, n.kind)} AS named,
    EXISTS { (n)-[other]-() WHERE coalesce(other.by <> 'mfgpathways', true) } AS stays
  CALL (n, stays) {
    MATCH (n)-[own {by: 'mfgpathways'}]-()
    WHERE stays
    DELETE own
  }
  FOREACH (x IN CASE WHEN stays THEN [n] ELSE [] END | REMOVE x:MfgPathways, x.key)
  FOREACH (x IN CASE WHEN stays THEN [] ELSE [n] END | DETACH DELETE x)
  RETURN count(*) AS removed, collect(CASE WHEN stays THEN named END) AS left
}
RETURN removed, left
