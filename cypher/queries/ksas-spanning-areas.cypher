// purpose: KSAs that occupations of several technology areas require (the kind of Table 6).
// param: areas integer in how many areas at least; 2 for all that span areas
// returns: ksa string the KSA's id
// returns: name string text as published
// returns: occupations integer how many occupations require it
// returns: areas list names of the areas, in alphabetical order
MATCH (k:Ksa&MfgPathways)<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
MATCH (o)-[:IN_AREA {by: 'mfgpathways'}]->(a:TechnologyArea&MfgPathways)
WITH k, o, a ORDER BY a.name
WITH k, count(DISTINCT o) AS occupations, collect(DISTINCT a.name) AS areas
WHERE size(areas) >= $areas
RETURN k.id AS ksa, k.name AS name, occupations, areas
ORDER BY size(areas) DESC, occupations DESC, ksa
