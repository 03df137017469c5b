// purpose: makes a run the one that readers see. One property says which run that is, so they see the one before or this one, never a part.
// Locks the load's node first, so that no load changes the framework before the transaction ends.
// param: checksum string checksum of the framework that the run derives from
// param: kind string what it derives
// param: run integer its number
// returns: run integer its number; no row where a later run or a load has swept it away
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.state = 'complete'
MATCH (r:FrameworkRelease {id: l.release})<-[:OF_RELEASE]-(d:Derivation {kind: $kind, run: $run})
WHERE r.checksum = $checksum
SET r[$kind] = $run
RETURN d.run AS run
