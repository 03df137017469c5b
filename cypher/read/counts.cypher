// purpose: how many rows of each kind the database holds.
// returns: areas integer, tiers integer, competencies integer, subCompetencies integer, ksas integer, occupations integer, requirements integer, selections integer
MATCH (:Occupation&MfgPathways)-[r:REQUIRES {by: 'mfgpathways'}]->(:Ksa&MfgPathways)
WITH count(r) AS requirements, coalesce(sum(r.selections), 0) AS selections
RETURN COUNT { (:TechnologyArea&MfgPathways) } AS areas, COUNT { (:Tier&MfgPathways) } AS tiers,
  COUNT { (:Competency&MfgPathways) } AS competencies, COUNT { (:SubCompetency&MfgPathways) } AS subCompetencies,
  COUNT { (:Ksa&MfgPathways) } AS ksas, COUNT { (:Occupation&MfgPathways) } AS occupations, requirements, selections
