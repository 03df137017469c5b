// purpose: what the database holds and how far a load is.
// returns: state string loading, removing, unloaded or complete; null where nothing was loaded
// returns: token string the claim in force
// returns: release string the release
// returns: checksum string checksum of the framework
// returns: done integer rows written
// returns: nodes integer nodes of the framework and of what was derived from it
// returns: attribution string the credit that the release is owed
// returns: derived list of maps kind, run, options: what was derived from the framework, and is whole
// returns: total integer rows that the load has
// returns: loader string who claimed last
// returns: idle integer milliseconds since the claim last wrote; a clock that was set back counts in either direction
// returns: patience integer milliseconds for which the claimer waits for one batch, with all its tries
// returns: former boolean whether a build before the mark loaded a framework here
OPTIONAL MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
OPTIONAL MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + l.release})
OPTIONAL MATCH (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(d:Derivation&MfgPathways)
WHERE d.run = r[d.kind]
WITH l, r, d ORDER BY d.kind
WITH l, r, collect(d {.kind, .run, .options}) AS derived
RETURN l.state AS state, l.token AS token, l.release AS release, l.checksum AS checksum, l.done AS done,
  COUNT { (:MfgPathways) } - COUNT { (:FrameworkLoad&MfgPathways) } - COUNT { (:ServiceLease&MfgPathways) } AS nodes,
  r.attribution AS attribution, derived, l.total AS total, l.loader AS loader,
  abs(timestamp() - l.touched) AS idle, l.patience AS patience,
  EXISTS {
    (f:FrameworkLoad {id: 'framework'})
    WHERE NOT f:MfgPathways AND f.token IS NOT NULL AND f.state IN ['loading', 'removing', 'complete']
  } AS former
