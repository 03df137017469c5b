// purpose: removes what was derived of one kind and readers do not see: that of earlier runs, and of runs that never came to an end.
// Locks the load's node first, so that no load changes the framework, and no other run begins, before the transaction ends.
// A node on which relationships of others hang stays, without mark and key: it is theirs from then on.
// param: checksum string checksum of the framework that the runs derive from
// param: kind string what is derived: moves, clusters-of-ksas, clusters-of-occupations or clusters-of-both
// returns: removed integer moves and nodes removed; no row where the database does not hold that framework
// returns: left list of maps key, name: the nodes that stay
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
WHERE r.checksum = $checksum
WITH r, r[$kind] AS run
CALL (run) {
  MATCH (:Occupation&MfgPathways)-[move:MOVE {by: 'mfgpathways'}]->()
  WHERE $kind = 'moves' AND coalesce(move.run <> run, true)
  DELETE move
  RETURN count(*) AS moves
}
CALL (r, run) {
  MATCH (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(n:(Cluster|Derivation)&MfgPathways)
  WHERE coalesce(n.kind, 'clusters-of-' + n.of) = $kind AND coalesce(n.run <> run, true)
  WITH n, n {.key, name: coalesce(n.name, n.kind)} AS named,
    EXISTS { (n)-[other]-() WHERE coalesce(other.by <> 'mfgpathways', true) } AS stays
  CALL (n, stays) {
    MATCH (n)-[own {by: 'mfgpathways'}]-()
    WHERE stays
    DELETE own
  }
  FOREACH (x IN CASE WHEN stays THEN [n] ELSE [] END | REMOVE x:MfgPathways, x.key)
  FOREACH (x IN CASE WHEN stays THEN [] ELSE [n] END | DETACH DELETE x)
  RETURN count(*) AS nodes, collect(CASE WHEN stays THEN named END) AS left
}
RETURN moves + nodes AS removed, left
