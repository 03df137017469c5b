// purpose: Selections of KSAs by sub-competency and technology area (the kind of Fig. 7). Where titles were merged, a selection counts in each area of its occupation.
// returns: subCompetency string id of the sub-competency
// returns: name string its name
// returns: area string name of the technology area
// returns: selections integer how often its KSAs are selected by occupations of the area
MATCH (s:SubCompetency&MfgPathways)<-[:PART_OF {by: 'mfgpathways'}]-(:Ksa&MfgPathways)
  <-[r:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
MATCH (o)-[:IN_AREA {by: 'mfgpathways'}]->(a:TechnologyArea&MfgPathways)
WITH s, a, sum(r.selections) AS selections
RETURN s.id AS subCompetency, s.name AS name, a.name AS area, selections
ORDER BY subCompetency, area
