// purpose: How many titles require a KSA of both of two sub-competencies, areas merged (the kind of Fig. 9); a sub-competency with itself gives its own number.
// returns: subCompetency1 string id of one sub-competency
// returns: name1 string its name
// returns: subCompetency2 string id of the other, or of the same
// returns: name2 string its name
// returns: titles integer different titles that require a KSA of both
// returns: occupations integer different occupations that do
MATCH (s:SubCompetency&MfgPathways)<-[:PART_OF {by: 'mfgpathways'}]-(:Ksa&MfgPathways)
  <-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
WITH DISTINCT o.title AS title, s, o
ORDER BY s.id
WITH title, collect(DISTINCT s) AS subCompetencies, collect(DISTINCT [o.id, s.id]) AS own
UNWIND subCompetencies AS a
UNWIND subCompetencies AS b
WITH title, own, a, b
WHERE a.id <= b.id
WITH a, b, title, size([x IN own WHERE x[1] = a.id AND [x[0], b.id] IN own]) AS both
RETURN a.id AS subCompetency1, a.name AS name1, b.id AS subCompetency2, b.name AS name2, count(title) AS titles,
  sum(both) AS occupations
ORDER BY subCompetency1, subCompetency2
