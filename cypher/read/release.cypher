// purpose: the release, and how many nodes belong to it.
// returns: id string, title string, publisher string, published string, url string, attribution string, merges integer, checksum string, members integer
MATCH (r:FrameworkRelease)
RETURN r.id AS id, r.title AS title, r.publisher AS publisher, r.published AS published, r.url AS url, r.attribution AS attribution,
  r.merges AS merges, r.checksum AS checksum,
  COUNT { (r)<-[:OF_RELEASE]-(:TechnologyArea|Tier|Competency|SubCompetency|Ksa|Occupation) } AS members
ORDER BY id
