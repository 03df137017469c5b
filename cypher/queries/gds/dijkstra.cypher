// purpose: The route of least total effort with no move above a stretch; only the KSAs of the current occupation are held.
// Needs Graph Data Science, and the MOVE relationships, in whose unit effort is.
// Any number of moves. Without a limit on the stretch it is the direct move.
// param: from string id of the occupation to leave
// param: to string id of the occupation to reach
// param: stretch float most effort of one move
// param: stoneKsas integer fewest KSAs that a stepping stone requires
// param: stoneShared integer fewest KSAs of a stepping stone that the occupation just left requires too
// returns: total float effort of all moves
// returns: ids list ids of the occupations, from the first to the last
CALL gds.graph.drop('mfgpathways-dijkstra', false) YIELD graphName
RETURN graphName;
MATCH (r:FrameworkRelease&MfgPathways)
WITH r.moves AS run
MATCH (from:Occupation&MfgPathways)
OPTIONAL MATCH (from)-[move:MOVE {by: 'mfgpathways', run: run}]->(to:Occupation&MfgPathways)
WHERE move.effort <= $stretch
  AND (to.id = $to OR (move.shared >= $stoneShared AND move.shared + move.missing >= $stoneKsas))
RETURN gds.graph.project(
  'mfgpathways-dijkstra', from, to, {relationshipProperties: {effort: toFloat(move.effort)}}).relationshipCount AS moves;
MATCH (from:Occupation&MfgPathways {key: 'occupation:' + $from})
MATCH (to:Occupation&MfgPathways {key: 'occupation:' + $to})
CALL gds.shortestPath.dijkstra.stream(
  'mfgpathways-dijkstra', {sourceNode: from, targetNode: to, relationshipWeightProperty: 'effort'})
YIELD totalCost, nodeIds
RETURN totalCost AS total, [n IN nodeIds | gds.util.asNode(n).id] AS ids;
CALL gds.graph.drop('mfgpathways-dijkstra', false) YIELD graphName
RETURN graphName;
