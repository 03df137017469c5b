// purpose: ends the lease at once, so that another instance need not wait. What was begun under it can write nothing more.
// param: term integer the term under which it was taken
// returns: term integer the next; no row where another instance has it
MATCH (s:ServiceLease&MfgPathways {key: 'lease:framework'})
SET s.locked = true
REMOVE s.locked
WITH s WHERE s.term = $term
SET s.until = 0, s.term = s.term + 1
REMOVE s.holder
RETURN s.term AS term
