// purpose: tiers.
// returns: number integer, name string
MATCH (n:Tier) RETURN n.number AS number, n.name AS name
