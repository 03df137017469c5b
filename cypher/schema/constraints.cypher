// purpose: one node for each key, whatever runs at the same time. It binds only nodes that carry the label MfgPathways.
CREATE CONSTRAINT mfgpathways_key IF NOT EXISTS FOR (n:MfgPathways) REQUIRE n.key IS UNIQUE;
