// purpose: Who cannot be entered, and who cannot be left, by one move within a stretch: where origins or destinations is 0. Hardest to enter first.
// needs: moves
// Effort is in the unit that the moves were written with.
// param: stretch float most effort of one move
// param: stoneKsas integer fewest KSAs that an occupation requires to count; 3 as in the program
// param: stoneShared integer fewest KSAs of the destination that the origin requires too; 1 as in the program
// returns: id string id of the occupation
// returns: title string its title
// returns: area string its technology area
// returns: ksas integer how many KSAs it requires
// returns: origins integer from how many occupations it can be entered
// returns: destinations integer to how many occupations it can be left
// returns: entry number effort of the easiest move into it; null where no stretch suffices
// returns: exit number effort of the easiest move out of it; null where no stretch suffices
MATCH (r:FrameworkRelease&MfgPathways)
WITH r.moves AS run
MATCH (o:Occupation&MfgPathways)
WITH run, o, COUNT { (o)-[:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways) } AS ksas
WHERE ksas > 0 AND ksas >= $stoneKsas
CALL (o, run) {
  MATCH (o)<-[move:MOVE {by: 'mfgpathways', run: run}]-(from:Occupation&MfgPathways)
  WHERE move.shared >= $stoneShared AND COUNT { (from)-[:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways) } >= $stoneKsas
  RETURN count(CASE WHEN move.effort <= $stretch THEN 1 END) AS origins, min(move.effort) AS entry
}
CALL (o, run) {
  MATCH (o)-[move:MOVE {by: 'mfgpathways', run: run}]->(:Occupation&MfgPathways)
  WHERE move.shared >= $stoneShared AND move.shared + move.missing >= $stoneKsas
  RETURN count(CASE WHEN move.effort <= $stretch THEN 1 END) AS destinations, min(move.effort) AS exit
}
RETURN o.id AS id, o.title AS title, o.area AS area, ksas, origins, destinations, entry, exit
ORDER BY entry DESC, id
