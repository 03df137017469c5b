// purpose: occupations and the technology areas that they are in.
// returns: id string, title string, area string, institutes integer, parents list of strings
MATCH (n:Occupation)
RETURN n.id AS id, n.title AS title, n.area AS area, n.institutes AS institutes, [(n)-[:IN_AREA]->(p:TechnologyArea) | p.id] AS parents
