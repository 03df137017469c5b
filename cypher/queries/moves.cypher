// purpose: Occupations that share a KSA with an origin: most shared first, then the smallest gap.
// param: from string id of the occupation to leave
// returns: id string id of the destination
// returns: title string title of the destination
// returns: area string its technology area
// returns: shared integer KSAs that both require
// returns: gap integer KSAs that the destination alone requires
MATCH (from:Occupation {id: $from})-[:REQUIRES]->(k:Ksa)<-[:REQUIRES]-(to:Occupation)
WHERE to <> from
WITH to, count(k) AS shared
RETURN to.id AS id, to.title AS title, to.area AS area, shared, COUNT { (to)-[:REQUIRES]->(:Ksa) } - shared AS gap
ORDER BY shared DESC, gap, id
