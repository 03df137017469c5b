// purpose: KSAs of one cluster that occupations require together with KSAs of another: where the two meet. Those that meet most often first.
// needs: clusters-of-ksas
// returns: number1 integer number of the cluster that the KSA is in; its name is in cluster-members
// returns: number2 integer number of the other cluster
// returns: ksa string the KSA's id
// returns: name string its text as published
// returns: occupations integer how many occupations require it and a KSA of the other cluster
// returns: partners integer how many KSAs of the other cluster these occupations require
MATCH (r:FrameworkRelease)
WITH r, r.`clusters-of-ksas` AS run
MATCH (r)<-[:OF_RELEASE]-(a:Cluster {of: 'ksas', run: run})<-[:IN_CLUSTER]-(k:Ksa)<-[:REQUIRES]-(o:Occupation)
MATCH (o)-[:REQUIRES]->(partner:Ksa)-[:IN_CLUSTER]->(b:Cluster {of: 'ksas', run: run})
WHERE b <> a
WITH a, b, k, count(DISTINCT o) AS occupations, count(DISTINCT partner) AS partners
RETURN a.number AS number1, b.number AS number2, k.id AS ksa, k.name AS name, occupations, partners
ORDER BY number1, number2, occupations DESC, partners DESC, ksa
