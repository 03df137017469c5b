// purpose: Betweenness of every occupation and KSA in the graph of requirements: the shares of shortest paths that lead through it, over all pairs of others.
// Needs Graph Data Science. Exact, not normalised; each unordered pair counts once.
// returns: id string id of the occupation or KSA
// returns: betweenness float its betweenness
CALL gds.graph.drop('mfgpathways-betweenness', false) YIELD graphName
RETURN graphName;
MATCH (o:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
RETURN gds.graph.project('mfgpathways-betweenness', o, k, {}, {undirectedRelationshipTypes: ['*']}).relationshipCount AS requirements;
CALL gds.betweenness.stream('mfgpathways-betweenness', {concurrency: 1})
YIELD nodeId, score
WITH gds.util.asNode(nodeId).id AS id, score AS betweenness
RETURN id, betweenness
ORDER BY betweenness DESC, id;
CALL gds.graph.drop('mfgpathways-betweenness', false) YIELD graphName
RETURN graphName;
