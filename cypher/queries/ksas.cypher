// purpose: KSAs whose text contains a text, with the number of occupations that require each.
// param: text string part of the KSA's text, in any case; empty for all
// returns: id string the KSA's id
// returns: name string text as published
// returns: subCompetency string name of its sub-competency
// returns: competency string name of its competency
// returns: occupations integer how many occupations require it
MATCH (k:Ksa&MfgPathways)-[:PART_OF {by: 'mfgpathways'}]->(s:SubCompetency&MfgPathways)
  -[:PART_OF {by: 'mfgpathways'}]->(c:Competency&MfgPathways)
WHERE toLower(k.name) CONTAINS toLower($text)
RETURN k.id AS id, k.name AS name, s.name AS subCompetency, c.name AS competency,
  COUNT { (k)<-[:REQUIRES {by: 'mfgpathways'}]-(:Occupation&MfgPathways) } AS occupations
ORDER BY id
