// purpose: tiers.
// returns: number integer, name string, key string
MATCH (n:Tier&MfgPathways)
RETURN n.number AS number, n.name AS name, n.key AS key
