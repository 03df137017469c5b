// purpose: KSAs or occupations that go together, by Leiden on the links by co-occurrence, with the modularity that this reaches.
// Needs Graph Data Science. One run, on all links: `mfgpath clusters` takes the strongest links and the consensus of many runs.
// param: of string what is clustered: ksas, linked by the occupations that require both, or occupations, linked by the KSAs of both
// param: seed integer seed of the random numbers; the same seed gives the same clusters
// returns: cluster integer number of the cluster, without a meaning
// returns: id string id of the member
// returns: modularity float modularity of all clusters together, as Graph Data Science reports it
CALL gds.graph.drop('mfgpathways-leiden', false) YIELD graphName
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
  'mfgpathways-leiden', a, b, {relationshipProperties: {weight: toFloat(weight)}},
  {undirectedRelationshipTypes: ['*']}).relationshipCount AS links;
CALL gds.leiden.mutate(
  'mfgpathways-leiden', {relationshipWeightProperty: 'weight', mutateProperty: 'cluster', randomSeed: $seed, concurrency: 1})
YIELD communityCount
RETURN communityCount;
CALL gds.modularity.stats('mfgpathways-leiden', {communityProperty: 'cluster', relationshipWeightProperty: 'weight'})
YIELD modularity
CALL gds.graph.nodeProperty.stream('mfgpathways-leiden', 'cluster')
YIELD nodeId, propertyValue
RETURN propertyValue AS cluster, gds.util.asNode(nodeId).id AS id, modularity
ORDER BY cluster, id;
CALL gds.graph.drop('mfgpathways-leiden', false) YIELD graphName
RETURN graphName;
