// purpose: Routes of up to three moves that none beats on moves, stretch and total; only the KSAs of the current occupation are held.
// Walks the MOVE relationships, so they must have been written. Of equal routes, the smallest by ids. A stepping stone that is as far as
// the destination, or that requires nothing new, only lengthens a route, so none is tried. The bound keeps it fast: with the rules for
// stepping stones lifted, a fourth move would take seconds.
// param: from string id of the occupation to leave
// param: to string id of the occupation to reach
// param: stretch integer most KSAs to learn in one move
// param: stoneKsas integer fewest KSAs that a stepping stone requires
// param: stoneShared integer fewest KSAs of a stepping stone that the occupation just left requires too
// returns: moves integer how many moves
// returns: stretch integer KSAs to learn in the largest move
// returns: total integer KSAs to learn in all moves
// returns: ids list ids of the occupations, from the first to the last
MATCH (from:Occupation {id: $from})-[direct:MOVE]->(to:Occupation {id: $to})
MATCH (from)
  (()-[move:MOVE WHERE move.effort > 0 AND move.effort < direct.effort AND move.effort <= $stretch
      AND move.shared >= $stoneShared AND move.shared + move.effort >= $stoneKsas]
    ->(stone:Occupation WHERE stone <> from AND stone <> to)){0,2}
  ()-[last:MOVE WHERE last.effort <= $stretch]->(to)
WITH [m IN move | m.effort] + last.effort AS efforts, [$from] + [s IN stone | s.id] + $to AS ids
WITH size(efforts) AS moves, reduce(most = 0, e IN efforts | CASE WHEN e > most THEN e ELSE most END) AS stretch,
  reduce(sum = 0, e IN efforts | sum + e) AS total, ids
WITH moves, stretch, total, min(ids) AS ids
WITH collect({moves: moves, stretch: stretch, total: total, ids: ids}) AS routes
UNWIND routes AS route
WITH route
WHERE NONE(r IN routes WHERE r.moves <= route.moves AND r.stretch <= route.stretch AND r.total <= route.total AND r.ids <> route.ids)
RETURN route.moves AS moves, route.stretch AS stretch, route.total AS total, route.ids AS ids
ORDER BY moves, stretch DESC
