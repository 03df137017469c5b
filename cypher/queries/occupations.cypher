// purpose: Occupations whose title contains a text, with the number of KSAs that each requires.
// param: text string part of the title, in any case; empty for all
// returns: id string the occupation's id
// returns: title string title as published
// returns: area string technology area; several, separated by "; ", where titles were merged
// returns: institutes integer how many institutes named it
// returns: ksas integer how many KSAs it requires
MATCH (o:Occupation&MfgPathways)
WHERE toLower(o.title) CONTAINS toLower($text)
RETURN o.id AS id, o.title AS title, o.area AS area, o.institutes AS institutes,
  COUNT { (o)-[:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways) } AS ksas
ORDER BY title, id
