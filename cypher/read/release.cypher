// purpose: the release, and how many nodes belong to it.
// returns: id string, title string, publisher string, published string, url string, attribution string, merges integer, checksum string, members integer, key string
MATCH (r:FrameworkRelease&MfgPathways)
RETURN r.id AS id, r.title AS title, r.publisher AS publisher, r.published AS published, r.url AS url, r.attribution AS attribution,
  r.merges AS merges, r.checksum AS checksum,
  COUNT { (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(:(TechnologyArea|Tier|Competency|SubCompetency|Ksa|Occupation)&MfgPathways) } AS members,
  r.key AS key
ORDER BY id
