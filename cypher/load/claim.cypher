// purpose: claims the database for one load or removal. The last claim wins: every batch of an earlier one finds its token gone and writes nothing.
// Under a lease it locks the lease's node first, so that no instance that lost the lease can claim.
// param: term integer the term of the lease; null for a claim without one
// param: token string a random text, new for each claim
// param: state string loading or removing
// param: release string the release to be loaded
// param: checksum string checksum of the framework to be loaded
// param: total integer rows that the load has
// returns: token string the claim now in force; no row where another instance has the lease
OPTIONAL MATCH (s:ServiceLease {id: 'framework'})
SET s.locked = true
REMOVE s.locked
WITH s WHERE $term IS NULL OR s.term = $term
MERGE (l:FrameworkLoad {id: 'framework'})
SET l.token = $token, l.state = $state, l.release = $release, l.checksum = $checksum, l.total = $total, l.done = 0, l.touched = timestamp()
WITH l
CALL () {
  MATCH (r:FrameworkRelease)
  REMOVE r.checksum
}
RETURN l.token AS token
