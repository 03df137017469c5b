// purpose: makes a run the one that readers see. One property says which run that is, so they see the one before or this one, never a part.
// Locks the lease's node first, so that no instance that lost the lease publishes; then the load's, so that no load changes the framework
// before the transaction ends.
// param: term integer the term of the lease; null for a run without one
// param: checksum string checksum of the framework that the run derives from
// param: kind string what it derives
// param: run integer its number
// returns: run integer its number; no row where a later run or a load has swept it away, or another instance has the lease
OPTIONAL MATCH (s:ServiceLease&MfgPathways {key: 'lease:framework'})
SET s.locked = true
REMOVE s.locked
WITH s WHERE $term IS NULL OR s.term = $term
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
  <-[:OF_RELEASE {by: 'mfgpathways'}]-(d:Derivation&MfgPathways {kind: $kind, run: $run})
WHERE r.checksum = $checksum
SET r[$kind] = $run
RETURN d.run AS run
