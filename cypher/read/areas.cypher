// purpose: technology areas.
// returns: id string, name string, abbreviation string
MATCH (n:TechnologyArea) RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation
