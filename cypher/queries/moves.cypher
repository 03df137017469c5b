// purpose: Occupations that share a KSA with an origin: highest readiness first, then the fewest KSAs to learn.
// Readiness is the share of the destination's KSAs that the origin requires too, shrunk by 4 pseudo-observations towards the density of the
// whole framework, and rounded to four digits.
// param: from string id of the occupation to leave
// returns: id string id of the destination
// returns: title string title of the destination
// returns: area string its technology area
// returns: readiness float shrunken share of the destination's KSAs that the origin requires too
// returns: shared integer KSAs that both require
// returns: gap integer KSAs that the destination alone requires
WITH COUNT { (:Occupation&MfgPathways)-[:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways) } * 1.0
  / (COUNT { (:Occupation&MfgPathways) } * COUNT { (:Ksa&MfgPathways) }) AS baseRate
MATCH (from:Occupation&MfgPathways {key: 'occupation:' + $from})-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
  <-[:REQUIRES {by: 'mfgpathways'}]-(to:Occupation&MfgPathways)
WHERE to <> from
WITH baseRate, to, count(k) AS shared
WITH baseRate, to, shared, COUNT { (to)-[:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways) } AS required
RETURN to.id AS id, to.title AS title, to.area AS area, round((shared + 4 * baseRate) / (required + 4), 4) AS readiness,
  shared, required - shared AS gap
ORDER BY readiness DESC, gap, id
