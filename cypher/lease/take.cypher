// purpose: takes the lease of the instances that write to this database, or says who has it. One instance at a time has it.
// Time is the database's, so the clocks of the instances do not matter. It is read before the node is locked: an instance that had to
// wait for the lock sees less time gone by, never more. Asking again with the same name gives the same term.
// param: holder string name of the instance, different for each that ever runs
// param: duration integer milliseconds for which it is taken
// returns: holder string who has it now
// returns: term integer counts up whenever it changes hands
// returns: left integer milliseconds for which it still holds
MERGE (s:ServiceLease {id: 'framework'})
SET s.locked = true
REMOVE s.locked
WITH s, timestamp() AS now
CALL (s, now) {
  WITH s WHERE s.until IS NULL OR s.until <= now OR s.holder = $holder
  SET s.term = CASE WHEN s.holder = $holder AND s.until > now THEN s.term ELSE coalesce(s.term, 0) + 1 END
  SET s.holder = $holder, s.until = now + $duration
}
RETURN s.holder AS holder, s.term AS term, s.until - now AS left
