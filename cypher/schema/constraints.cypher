// purpose: one node for each id, whatever runs at the same time; each statement does nothing where the constraint is there already.
CREATE CONSTRAINT framework_load_id IF NOT EXISTS FOR (n:FrameworkLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT framework_release_id IF NOT EXISTS FOR (n:FrameworkRelease) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_lease_id IF NOT EXISTS FOR (n:ServiceLease) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technology_area_id IF NOT EXISTS FOR (n:TechnologyArea) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tier_number IF NOT EXISTS FOR (n:Tier) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT competency_id IF NOT EXISTS FOR (n:Competency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sub_competency_id IF NOT EXISTS FOR (n:SubCompetency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ksa_id IF NOT EXISTS FOR (n:Ksa) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT occupation_id IF NOT EXISTS FOR (n:Occupation) REQUIRE n.id IS UNIQUE;
