// purpose: KSAs of one cluster that occupations require together with KSAs of another: where the two meet. Those that meet most often first.
// needs: clusters-of-ksas
// returns: number1 integer number of the cluster that the KSA is in; its name is in cluster-members
// returns: number2 integer number of the other cluster
// returns: ksa string the KSA's id
// returns: name string its text as published
// returns: occupations integer how many occupations require it and a KSA of the other cluster
// returns: partners integer how many KSAs of the other cluster these occupations require
MATCH (r:FrameworkRelease&MfgPathways)
WITH r, r.`clusters-of-ksas` AS run
MATCH (r)<-[:OF_RELEASE {by: 'mfgpathways'}]-(a:Cluster&MfgPathways {of: 'ksas', run: run})
  <-[:IN_CLUSTER {by: 'mfgpathways'}]-(k:Ksa&MfgPathways)<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
MATCH (o)-[:REQUIRES {by: 'mfgpathways'}]->(partner:Ksa&MfgPathways)
  -[:IN_CLUSTER {by: 'mfgpathways'}]->(b:Cluster&MfgPathways {of: 'ksas', run: run})
WHERE b <> a
WITH a, b, k, count(DISTINCT o) AS occupations, count(DISTINCT partner) AS partners
RETURN a.number AS number1, b.number AS number2, k.id AS ksa, k.name AS name, occupations, partners
ORDER BY number1, number2, occupations DESC, partners DESC, ksa
