// purpose: How many titles require a KSA of both of two competencies, areas merged (the kind of Fig. 8); a competency with itself gives its own number.
// returns: competency1 string id of one competency
// returns: name1 string its name
// returns: competency2 string id of the other, or of the same
// returns: name2 string its name
// returns: titles integer different titles that require a KSA of both
// returns: occupations integer different occupations that do
MATCH (c:Competency&MfgPathways)<-[:PART_OF {by: 'mfgpathways'}]-(:SubCompetency&MfgPathways)
  <-[:PART_OF {by: 'mfgpathways'}]-(:Ksa&MfgPathways)<-[:REQUIRES {by: 'mfgpathways'}]-(o:Occupation&MfgPathways)
WITH DISTINCT o.title AS title, c, o
ORDER BY c.id
WITH title, collect(DISTINCT c) AS competencies, collect(DISTINCT [o.id, c.id]) AS own
UNWIND competencies AS a
UNWIND competencies AS b
WITH title, own, a, b
WHERE a.id <= b.id
WITH a, b, title, size([x IN own WHERE x[1] = a.id AND [x[0], b.id] IN own]) AS both
RETURN a.id AS competency1, a.name AS name1, b.id AS competency2, b.name AS name2, count(title) AS titles, sum(both) AS occupations
ORDER BY competency1, competency2
