// purpose: what occupations require.
// returns: occupation string, ksa string, selections integer, areas integer
MATCH (o:Occupation)-[r:REQUIRES]->(k:Ksa) RETURN o.id AS occupation, k.id AS ksa, r.selections AS selections, r.areas AS areas
