// purpose: takes the lease of the instances that write to this database, or says who has it. One instance at a time has it.
// Time is the database's, so the clocks of the instances do not matter. It is read before the node is locked: an instance that had to
// wait for the lock sees less time gone by, never more. Asking again with the same name gives the same term.
// A clock that was set back would leave a lease that holds for too long: none holds for longer than it was taken for.
// param: holder string name of the instance, different for each that ever runs
// param: duration integer milliseconds for which it is taken
// returns: holder string who has it now
// returns: term integer counts up whenever it changes hands
// returns: left integer milliseconds for which it still holds
MERGE (s:MfgPathways {key: 'lease:framework'})
SET s:ServiceLease, s.id = 'framework', s.locked = true
REMOVE s.locked
WITH s, timestamp() AS now
CALL (s, now) {
  WITH s, coalesce(s.duration, $duration) AS longest
  WHERE s.until - now > longest
  SET s.until = now + longest
}
CALL (s, now) {
  WITH s WHERE s.until IS NULL OR s.until <= now OR s.holder = $holder
  SET s.term = CASE WHEN s.holder = $holder AND s.until > now THEN s.term ELSE coalesce(s.term, 0) + 1 END
  SET s.holder = $holder, s.until = now + $duration, s.duration = $duration
}
RETURN s.holder AS holder, s.term AS term, s.until - now AS left
