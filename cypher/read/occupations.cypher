// purpose: occupations and the technology areas that they are in.
// returns: id string, title string, area string, institutes integer, parents list of strings, code string, key string
MATCH (n:Occupation&MfgPathways)
RETURN n.id AS id, n.title AS title, n.area AS area, n.institutes AS institutes,
  [(n)-[:IN_AREA {by: 'mfgpathways'}]->(p:TechnologyArea&MfgPathways) | p.id] AS parents, n.code AS code, n.key AS key
