// purpose: Every KSA that a destination requires, and whether the origin has it: the gap is where it has not.
// param: from string id of the occupation to leave
// param: to string id of the occupation to reach
// returns: ksa string the KSA's id
// returns: name string text as published
// returns: subCompetency string name of its sub-competency
// returns: competency string name of its competency
// returns: held boolean whether the origin requires it too
MATCH (from:Occupation&MfgPathways {key: 'occupation:' + $from})
CALL (from) {
  MATCH (to:Occupation&MfgPathways {key: 'occupation:' + $to})-[:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
  RETURN k, EXISTS { (from)-[:REQUIRES {by: 'mfgpathways'}]->(k) } AS held
}
MATCH (k)-[:PART_OF {by: 'mfgpathways'}]->(s:SubCompetency&MfgPathways)-[:PART_OF {by: 'mfgpathways'}]->(c:Competency&MfgPathways)
RETURN k.id AS ksa, k.name AS name, s.name AS subCompetency, c.name AS competency, held
ORDER BY held, ksa
