// purpose: KSAs that occupations of one technology area alone require.
// returns: area string name of the area
// returns: ksa string the KSA's id
// returns: name string text as published
// returns: occupations integer how many occupations of the area require it
MATCH (k:Ksa&MfgPathways)<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
MATCH (o)-[:IN_AREA {by: 'mfgpathways'}]->(a:TechnologyArea&MfgPathways)
WITH k, count(DISTINCT o) AS occupations, collect(DISTINCT a.name) AS areas
WHERE size(areas) = 1
RETURN areas[0] AS area, k.id AS ksa, k.name AS name, occupations
ORDER BY area, ksa
