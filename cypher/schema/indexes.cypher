// purpose: full-text search over titles and names: CALL db.index.fulltext.queryNodes('framework_names', 'welding') YIELD node, score
CREATE FULLTEXT INDEX framework_names IF NOT EXISTS FOR (n:Occupation|Ksa|SubCompetency|Competency) ON EACH [n.title, n.name];
CALL db.awaitIndexes(60);
