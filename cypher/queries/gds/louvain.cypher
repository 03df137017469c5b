// purpose: KSAs or occupations that go together, by Louvain on the links by co-occurrence, with the modularity that this reaches.
// Needs Graph Data Science. One run, on all links: `mfgpath clusters` takes the strongest links and the consensus of many runs.
// param: of string what is clustered: ksas, linked by the occupations that require both, or occupations, linked by the KSAs of both
// returns: cluster integer number of the cluster, without a meaning
// returns: id string id of the member
// returns: modularity float modularity of all clusters together, as Graph Data Science reports it
CALL gds.graph.drop('mfgpathways-louvain', false) YIELD graphName
RETURN graphName;
CALL () {
  MATCH (a:Ksa&MfgPathways)<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(b:Ksa&MfgPathways)
  WHERE $of = 'ksas' AND a.id < b.id
  RETURN a, b, count(o) AS weight
  UNION ALL
  MATCH (a:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
    <-[:REQUIRES {by: 'mfgpathways'}]-(b:Occupation&MfgPathways)
  WHERE $of = 'occupations' AND a.id < b.id
  RETURN a, b, count(k) AS weight
}
RETURN gds.graph.project(
  'mfgpathways-louvain', a, b, {relationshipProperties: {weight: toFloat(weight)}},
  {undirectedRelationshipTypes: ['*']}).relationshipCount AS links;
CALL gds.louvain.mutate(
  'mfgpathways-louvain', {relationshipWeightProperty: 'weight', mutateProperty: 'cluster', concurrency: 1})
YIELD communityCount
RETURN communityCount;
CALL gds.modularity.stats('mfgpathways-louvain', {communityProperty: 'cluster', relationshipWeightProperty: 'weight'})
YIELD modularity
CALL gds.graph.nodeProperty.stream('mfgpathways-louvain', 'cluster')
YIELD nodeId, propertyValue
RETURN propertyValue AS cluster, gds.util.asNode(nodeId).id AS id, modularity
ORDER BY cluster, id;
CALL gds.graph.drop('mfgpathways-louvain', false) YIELD graphName
RETURN graphName;
