// purpose: technology areas.
// returns: id string, name string, abbreviation string, key string
MATCH (n:TechnologyArea&MfgPathways)
RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.key AS key
