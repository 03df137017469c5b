// purpose: How alike the KSA lists of occupations are (Jaccard): every pair that shares a KSA, most alike first.
// Needs Graph Data Science. All pairs, not the ten most alike of each occupation that the procedure gives by itself.
// returns: id1 string id of one occupation
// returns: id2 string id of the other
// returns: similarity float KSAs that both require, divided by those that either requires
CALL gds.graph.drop('mfgpathways-similarity', false) YIELD graphName
RETURN graphName;
MATCH (occupation:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(ksa:Ksa&MfgPathways)
RETURN gds.graph.project('mfgpathways-similarity', occupation, ksa).relationshipCount AS requirements;
MATCH (o:Occupation&MfgPathways)
WITH count(o) AS occupations
CALL gds.nodeSimilarity.stream('mfgpathways-similarity', {topK: occupations, degreeCutoff: 1})
YIELD node1, node2, similarity
WITH gds.util.asNode(node1).id AS id1, gds.util.asNode(node2).id AS id2, similarity
WHERE id1 < id2
RETURN id1, id2, similarity
ORDER BY similarity DESC, id1, id2;
CALL gds.graph.drop('mfgpathways-similarity', false) YIELD graphName
RETURN graphName;
