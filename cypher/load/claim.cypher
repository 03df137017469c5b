// purpose: claims the database for one load or removal. The last claim wins: every batch of an earlier one finds its token gone and writes nothing.
// Under a lease it locks the lease's node first, so that no instance that lost the lease can claim.
// param: term integer the term of the lease; null for a claim without one
// param: token string a random text, new for each claim
// param: state string loading or removing
// param: loader string who claims, as others are told
// param: release string the release to be loaded
// param: checksum string checksum of the framework to be loaded
// param: patience integer milliseconds for which the claimer waits for one batch, with all its tries
// param: total integer rows that the load has
// returns: token string the claim now in force; no row where another instance has the lease
OPTIONAL MATCH (s:ServiceLease&MfgPathways {key: 'lease:framework'})
SET s.locked = true
REMOVE s.locked
WITH s WHERE $term IS NULL OR s.term = $term
MERGE (l:MfgPathways {key: 'load:framework'})
SET l:FrameworkLoad, l.id = 'framework', l.token = $token, l.state = $state, l.loader = $loader, l.release = $release,
  l.checksum = $checksum, l.patience = $patience, l.total = $total, l.done = 0, l.touched = timestamp()
WITH l
CALL () {
  MATCH (r:FrameworkRelease&MfgPathways)
  REMOVE r.checksum, r.moves, r.`clusters-of-ksas`, r.`clusters-of-occupations`, r.`clusters-of-both`
}
RETURN l.token AS token
