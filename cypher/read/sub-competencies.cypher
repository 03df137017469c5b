// purpose: sub-competencies and the competencies that they are part of: one each.
// returns: id string, name string, definition string, source string, parents list of strings, key string
MATCH (n:SubCompetency&MfgPathways)
RETURN n.id AS id, n.name AS name, n.definition AS definition, n.source AS source,
  [(n)-[:PART_OF {by: 'mfgpathways'}]->(p:Competency&MfgPathways) | p.id] AS parents, n.key AS key
