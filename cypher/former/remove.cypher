// purpose: removes what a build before the label MfgPathways wrote, for a person to look through and to run once.
// What others hung on these nodes by relationships goes with them. Of a load that never ended, nodes stay that point to no release.
// Neo4j Browser wants :auto before the statements that run in several transactions.
MATCH (:Occupation)-[move:MOVE]->(:Occupation) WHERE move.by IS NULL AND move.run IS NOT NULL AND move.readiness IS NOT NULL
CALL (move) { DELETE move } IN TRANSACTIONS OF 10000 ROWS;
MATCH (l:FrameworkLoad {id: 'framework'}) WHERE NOT l:MfgPathways
MATCH (n)-[:OF_RELEASE]->(:FrameworkRelease {id: l.release})
WHERE NOT n:MfgPathways AND n:(TechnologyArea|Tier|Competency|SubCompetency|Ksa|Occupation|Cluster|Derivation)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS;
MATCH (l:FrameworkLoad {id: 'framework'}) WHERE NOT l:MfgPathways
OPTIONAL MATCH (r:FrameworkRelease {id: l.release}) WHERE NOT r:MfgPathways
DETACH DELETE r, l;
MATCH (s:ServiceLease {id: 'framework'}) WHERE NOT s:MfgPathways DETACH DELETE s;
DROP CONSTRAINT framework_load_id IF EXISTS;
DROP CONSTRAINT framework_release_id IF EXISTS;
DROP CONSTRAINT service_lease_id IF EXISTS;
DROP CONSTRAINT technology_area_id IF EXISTS;
DROP CONSTRAINT tier_number IF EXISTS;
DROP CONSTRAINT competency_id IF EXISTS;
DROP CONSTRAINT sub_competency_id IF EXISTS;
DROP CONSTRAINT ksa_id IF EXISTS;
DROP CONSTRAINT occupation_id IF EXISTS;
