// purpose: search by id, and full-text search over titles and names; indexes bind nobody, and each statement does nothing where its index is there.
// CALL db.index.fulltext.queryNodes('framework_names', 'welding') YIELD node, score WHERE node:MfgPathways RETURN node, score
CREATE INDEX framework_occupation_id IF NOT EXISTS FOR (n:Occupation) ON (n.id);
CREATE INDEX framework_ksa_id IF NOT EXISTS FOR (n:Ksa) ON (n.id);
CREATE INDEX framework_sub_competency_id IF NOT EXISTS FOR (n:SubCompetency) ON (n.id);
CREATE INDEX framework_competency_id IF NOT EXISTS FOR (n:Competency) ON (n.id);
CREATE FULLTEXT INDEX framework_names IF NOT EXISTS FOR (n:Occupation|Ksa|SubCompetency|Competency) ON EACH [n.title, n.name];
CALL db.awaitIndexes(60);
