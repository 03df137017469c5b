// purpose: what the database holds and how far a load is.
// returns: state string loading, removing or complete; null where nothing was loaded
// returns: token string the claim in force
// returns: release string the release
// returns: checksum string checksum of the framework
// returns: done integer rows written
// returns: nodes integer nodes that carry one of the framework's labels
// returns: attribution string the credit that the release is owed
// returns: derived list of maps kind, run, options: what was derived from the framework, and is whole
OPTIONAL MATCH (l:FrameworkLoad {id: 'framework'})
OPTIONAL MATCH (r:FrameworkRelease {id: l.release})
OPTIONAL MATCH (r)<-[:OF_RELEASE]-(d:Derivation)
WHERE d.run = r[d.kind]
WITH l, r, d ORDER BY d.kind
WITH l, r, collect(d {.kind, .run, .options}) AS derived
RETURN l.state AS state, l.token AS token, l.release AS release, l.checksum AS checksum, l.done AS done,
  COUNT { (:TechnologyArea) } + COUNT { (:Tier) } + COUNT { (:Competency) } + COUNT { (:SubCompetency) } + COUNT { (:Ksa) }
    + COUNT { (:Occupation) } + COUNT { (:FrameworkRelease) } AS nodes,
  r.attribution AS attribution, derived
