// purpose: removes the clusters of one kind that readers do not see: those of earlier runs, and of runs that never came to an end.
// Locks the load's node first, so that no load changes the framework, and no other run begins, before the transaction ends.
// param: checksum string checksum of the framework that the clusters are computed from
// param: kind string which clusters: clusters-of-ksas, clusters-of-occupations or clusters-of-both
// returns: removed integer clusters removed; no row where the database does not hold that framework
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease {id: l.release})
WHERE r.checksum = $checksum
CALL (r) {
  MATCH (r)<-[:OF_RELEASE]-(d:Derivation {kind: $kind})
  WHERE coalesce(d.run <> r[$kind], true)
  DETACH DELETE d
}
CALL (r) {
  MATCH (r)<-[:OF_RELEASE]-(c:Cluster)
  WHERE 'clusters-of-' + c.of = $kind AND coalesce(c.run <> r[$kind], true)
  DETACH DELETE c
  RETURN count(*) AS removed
}
RETURN removed
