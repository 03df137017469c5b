// purpose: KSAs that join two clusters of occupations: required in both. Those that the most occupations of the smaller side require first.
// needs: clusters-of-occupations
// returns: number1 integer number of one cluster; its name is in cluster-members
// returns: number2 integer number of the other
// returns: ksa string the KSA's id
// returns: name string its text as published
// returns: occupations1 integer how many occupations of the one cluster require it
// returns: occupations2 integer how many occupations of the other require it
MATCH (r:FrameworkRelease&MfgPathways)
WITH r, r.`clusters-of-occupations` AS run
MATCH (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(c:Cluster&MfgPathways {of: 'occupations', run: run})
  <-[:IN_CLUSTER {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
WITH k, c, count(o) AS occupations
ORDER BY c.number
WITH k, collect({number: c.number, occupations: occupations}) AS sides
UNWIND range(0, size(sides) - 2) AS i
UNWIND sides[i + 1..] AS b
WITH k, sides[i] AS a, b
RETURN a.number AS number1, b.number AS number2, k.id AS ksa, k.name AS name, a.occupations AS occupations1,
  b.occupations AS occupations2
ORDER BY number1, number2, CASE WHEN occupations1 < occupations2 THEN occupations1 ELSE occupations2 END DESC,
  occupations1 + occupations2 DESC, ksa
