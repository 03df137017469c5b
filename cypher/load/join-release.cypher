// purpose: makes every node of the framework point to the release, once. What the release does not have must be gone by then.
// Run it until it changes nothing: each run is one transaction of bounded size.
// param: token string the claim of the load that writes
// param: limit integer how many at most in one run
// param: release string the release
// returns: changed integer how many this run changed; no row where another claim is in force
MATCH (l:FrameworkLoad&MfgPathways {key: 'load:framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.touched = timestamp()
WITH l
CALL () {
  MATCH (r:FrameworkRelease&MfgPathways {key: 'release:' + $release})
  CALL (r) {
    MATCH (n:(TechnologyArea|Tier|Competency|SubCompetency|Ksa|Occupation)&MfgPathways)
    WHERE COUNT { (n)-[:OF_RELEASE {by: 'mfgpathways'}]->(r) } <> 1
    RETURN n
    LIMIT $limit
  }
  CALL (n, r) {
    MATCH (n)-[link:OF_RELEASE {by: 'mfgpathways'}]->(r)
    DELETE link
  }
  CREATE (n)-[:OF_RELEASE {by: 'mfgpathways'}]->(r)
  RETURN count(*) AS changed
}
RETURN changed
