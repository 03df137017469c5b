// purpose: nodes that the release does not have.
// Run it until it removes nothing: each run is one transaction of bounded size.
// param: token string the claim of the load that writes
// param: limit integer how many at most in one run
// param: areas list of strings ids to keep
// param: tiers list of integers numbers to keep
// param: competencies list of strings ids to keep
// param: subCompetencies list of strings ids to keep
// param: ksas list of strings ids to keep
// param: occupations list of strings ids to keep
// param: releases list of strings ids to keep
// returns: removed integer how many this run removed; no row where another claim is in force
MATCH (l:FrameworkLoad {id: 'framework'})
SET l.locked = true
REMOVE l.locked
WITH l WHERE l.token = $token
SET l.touched = timestamp()
WITH l
CALL () {
  CALL () {
    MATCH (n:TechnologyArea) WHERE n.id IS NULL OR NOT n.id IN $areas RETURN n
    UNION
    MATCH (n:Tier) WHERE n.number IS NULL OR NOT n.number IN $tiers RETURN n
    UNION
    MATCH (n:Competency) WHERE n.id IS NULL OR NOT n.id IN $competencies RETURN n
    UNION
    MATCH (n:SubCompetency) WHERE n.id IS NULL OR NOT n.id IN $subCompetencies RETURN n
    UNION
    MATCH (n:Ksa) WHERE n.id IS NULL OR NOT n.id IN $ksas RETURN n
    UNION
    MATCH (n:Occupation) WHERE n.id IS NULL OR NOT n.id IN $occupations RETURN n
    UNION
    MATCH (n:FrameworkRelease) WHERE n.id IS NULL OR NOT n.id IN $releases RETURN n
  }
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS removed
}
RETURN removed
