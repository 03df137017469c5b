// purpose: How many KSAs each pair of technology areas shares (the kind of Fig. 5).
// plan: CartesianProduct, because every pair of areas is wanted, also one that shares nothing; there are few areas.
// returns: area1 string name of one area
// returns: area2 string name of the other
// returns: shared integer KSAs that occupations of both require
MATCH (a:TechnologyArea&MfgPathways), (b:TechnologyArea&MfgPathways)
WHERE a.id < b.id
CALL (a, b) {
  MATCH (a)<-[:IN_AREA {by: 'mfgpathways'}]-(:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
  WITH DISTINCT b, k
  WHERE EXISTS { (k)<-[:REQUIRES {by: 'mfgpathways'}]-(:Occupation&MfgPathways)-[:IN_AREA {by: 'mfgpathways'}]->(b) }
  RETURN count(k) AS shared
}
RETURN a.name AS area1, b.name AS area2, shared
ORDER BY area1, area2
