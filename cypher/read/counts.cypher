// purpose: how many rows of each kind the database holds.
// returns: areas integer, tiers integer, competencies integer, subCompetencies integer, ksas integer, occupations integer, requirements integer, selections integer
MATCH (:Occupation)-[r:REQUIRES]->(:Ksa)
WITH count(r) AS requirements, coalesce(sum(r.selections), 0) AS selections
RETURN COUNT { (:TechnologyArea) } AS areas, COUNT { (:Tier) } AS tiers, COUNT { (:Competency) } AS competencies,
  COUNT { (:SubCompetency) } AS subCompetencies, COUNT { (:Ksa) } AS ksas, COUNT { (:Occupation) } AS occupations, requirements, selections
