// purpose: Routes of up to three moves that none beats on moves, stretch and total; only the KSAs of the current occupation are held.
// needs: moves
// plan: CartesianProduct, because one origin meets one destination.
// Effort is in the unit that the moves were written with, and totals are exact to its thousandths. Of equal routes, the smallest by ids.
// A stepping stone that is as far as the destination, or that requires nothing new, only lengthens a route, so none is tried. The bound
// keeps it fast: with the rules for stepping stones lifted, a fourth move would take seconds.
// param: from string id of the occupation to leave
// param: to string id of the occupation to reach
// param: stretch float most effort of one move
// param: stoneKsas integer fewest KSAs that a stepping stone requires
// param: stoneShared integer fewest KSAs of a stepping stone that the occupation just left requires too
// returns: moves integer how many moves
// returns: stretch number effort of the largest move
// returns: total number effort of all moves
// returns: ids list ids of the occupations, from the first to the last
MATCH (r:FrameworkRelease&MfgPathways)
WITH r.moves AS run
MATCH (from:Occupation&MfgPathways {key: 'occupation:' + $from})
  -[direct:MOVE {by: 'mfgpathways', run: run}]->(to:Occupation&MfgPathways {key: 'occupation:' + $to})
MATCH (from)
  (()-[move:MOVE {by: 'mfgpathways'} WHERE move.run = run AND move.effort > 0 AND move.effort < direct.effort AND move.effort <= $stretch
      AND move.shared >= $stoneShared AND move.shared + move.missing >= $stoneKsas]
    ->(stone:Occupation&MfgPathways WHERE stone <> from AND stone <> to)){0,2}
  ()-[last:MOVE {by: 'mfgpathways'} WHERE last.run = run AND last.effort <= $stretch]->(to)
WITH [m IN move | m.effort] + last.effort AS efforts, [$from] + [s IN stone | s.id] + $to AS ids
WITH size(efforts) AS moves, reduce(most = 0, e IN efforts | CASE WHEN e > most THEN e ELSE most END) AS stretch,
  reduce(sum = 0, e IN efforts | sum + toInteger(round(e * 1000))) AS thousandths, ids
WITH moves, stretch, thousandths, min(ids) AS ids
WITH collect({moves: moves, stretch: stretch, thousandths: thousandths, ids: ids}) AS routes
UNWIND routes AS route
WITH route, route.thousandths AS thousandths
WHERE NONE(r IN routes
  WHERE r.moves <= route.moves AND r.stretch <= route.stretch AND r.thousandths <= thousandths AND r.ids <> route.ids)
RETURN route.moves AS moves, route.stretch AS stretch,
  CASE thousandths % 1000 WHEN 0 THEN thousandths / 1000 ELSE thousandths / 1000.0 END AS total, route.ids AS ids
ORDER BY moves, stretch DESC
