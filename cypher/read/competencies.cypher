// purpose: competencies and the tiers that they are in: one each.
// returns: id string, name string, definition string, source string, parents list of integers, key string
MATCH (n:Competency&MfgPathways)
RETURN n.id AS id, n.name AS name, n.definition AS definition, n.source AS source,
  [(n)-[:IN_TIER {by: 'mfgpathways'}]->(p:Tier&MfgPathways) | p.number] AS parents, n.key AS key
