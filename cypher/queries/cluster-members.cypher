// purpose: The members of every cluster, and how sure each of them is there: the surest first.
// needs: clusters
// param: of string what the clusters are of: ksas, occupations or both
// returns: number integer number of the cluster
// returns: cluster string its name
// returns: size integer how many members it has
// returns: id string id of the member
// returns: member string the KSA's text, or the occupation's title
// returns: within string the KSA's sub-competency, or the occupation's technology area
// returns: stability float mean share of runs that put the member together with the others, 0 to 1; null where the method has one result only
MATCH (r:FrameworkRelease&MfgPathways)
WITH r, r['clusters-of-' + $of] AS run
MATCH (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(c:Cluster&MfgPathways {of: $of, run: run})
  <-[in:IN_CLUSTER {by: 'mfgpathways'}]-(n:(Ksa|Occupation)&MfgPathways)
OPTIONAL MATCH (n)-[:PART_OF {by: 'mfgpathways'}]->(s:SubCompetency&MfgPathways)
RETURN c.number AS number, c.name AS cluster, c.size AS size, n.id AS id, coalesce(n.title, n.name) AS member,
  coalesce(s.name, n.area) AS within, in.stability AS stability
ORDER BY number, stability DESC, id
