// purpose: keeps the lease for longer. One that ran out is renewed too, unless another instance has taken it meanwhile.
// param: term integer the term under which it was taken
// param: duration integer milliseconds from now for which it is kept
// returns: term integer the same; no row where another instance has it
MATCH (s:ServiceLease&MfgPathways {key: 'lease:framework'})
SET s.locked = true
REMOVE s.locked
WITH s WHERE s.term = $term
SET s.until = timestamp() + $duration
RETURN s.term AS term
