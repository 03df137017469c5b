// purpose: KSAs that occupations require together with a KSA, most often first, then by lift.
// param: ksa string the KSA's id
// returns: id string id of the other KSA
// returns: name string its text as published
// returns: subCompetency string name of its sub-competency
// returns: support integer how many occupations require both
// returns: occupations integer how many occupations require the other
// returns: confidence float share of the occupations that require the KSA and require the other too, rounded to four digits
// returns: lift float how many times as often as by chance both are required: confidence over the other's share of all occupations
// returns: jaccard float occupations that require both, divided by those that require either, rounded to four digits
MATCH (k:Ksa&MfgPathways {key: 'ksa:' + $ksa})<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
WITH k, collect(o) AS requiring, COUNT { (:Occupation&MfgPathways) } AS all
UNWIND requiring AS o
MATCH (o)-[:REQUIRES {by: 'mfgpathways'}]->(other:Ksa&MfgPathways)
WHERE other <> k
WITH other, all, size(requiring) AS own, count(o) AS support
WITH other, all, own, support, COUNT { (other)<-[:REQUIRES {by: 'mfgpathways'}]-(:Occupation&MfgPathways) } AS occupations
MATCH (other)-[:PART_OF {by: 'mfgpathways'}]->(s:SubCompetency&MfgPathways)
RETURN other.id AS id, other.name AS name, s.name AS subCompetency, support, occupations, round(1.0 * support / own, 4) AS confidence,
  round(1.0 * support * all / (own * occupations), 4) AS lift, round(1.0 * support / (own + occupations - support), 4) AS jaccard
ORDER BY support DESC, lift DESC, id
