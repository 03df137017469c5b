// purpose: KSAs and the sub-competencies that they are part of: one each.
// returns: id string, name string, synonyms list of strings, parents list of strings
MATCH (n:Ksa)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, [(n)-[:PART_OF]->(p:SubCompetency) | p.id] AS parents
