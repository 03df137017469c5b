// purpose: begins a run that derives something: numbers it and keeps what makes it. Readers do not see it before publish-run.cypher.
// Goes on with the transaction that sweep-moves.cypher or sweep-clusters.cypher begins.
// param: checksum string checksum of the framework that the run derives from
// param: kind string what it derives: moves, clusters-of-ksas, clusters-of-occupations or clusters-of-both
// param: options string what makes it, in words
// returns: run integer its number; no row where the database does not hold that framework
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework', state: 'complete'})
MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
WHERE r.checksum = $checksum
SET l.runs = coalesce(l.runs, 0) + 1
CREATE (d:Derivation:MfgPathways {key: 'derivation:' + l.runs, kind: $kind, run: l.runs, options: $options})
CREATE (d)-[:OF_RELEASE {by: 'mfgpathways'}]->(r)
RETURN d.run AS run
