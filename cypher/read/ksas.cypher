// purpose: KSAs and the sub-competencies that they are part of: one each.
// returns: id string, name string, synonyms list of strings, parents list of strings, code string, key string
MATCH (n:Ksa&MfgPathways)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms,
  [(n)-[:PART_OF {by: 'mfgpathways'}]->(p:SubCompetency&MfgPathways) | p.id] AS parents, n.code AS code, n.key AS key
