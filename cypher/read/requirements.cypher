// purpose: what occupations require: each row is an occupation, with an item in each list for each of its KSAs.
// returns: occupation string, ksas list of strings, selections list of integers, areas list of integers
MATCH (o:Occupation&MfgPathways)-[r:REQUIRES {by: 'mfgpathways'}]->(k:Ksa&MfgPathways)
RETURN o.id AS occupation, collect(k.id) AS ksas, collect(r.selections) AS selections, collect(r.areas) AS areas
