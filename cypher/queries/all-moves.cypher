// purpose: Every move that was written, with its numbers.
// needs: moves
// returns: from string id of the occupation to leave
// returns: to string id of the occupation to reach
// returns: effort number effort of the KSAs to learn, in the unit that the moves were written with
// returns: shared integer KSAs that both require
// returns: missing integer KSAs that the destination alone requires
// returns: readiness float shrunken share of the destination's KSAs that the origin requires too
// returns: evidence string strong, moderate, weak, related or none
MATCH (r:FrameworkRelease&MfgPathways)
WITH r.moves AS run
MATCH (from:Occupation&MfgPathways)-[move:MOVE {by: 'mfgpathways', run: run}]->(to:Occupation&MfgPathways)
RETURN from.id AS from, to.id AS to, move.effort AS effort, move.shared AS shared, move.missing AS missing, move.readiness AS readiness,
  move.evidence AS evidence
ORDER BY from, to
