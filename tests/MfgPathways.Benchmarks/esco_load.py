"""Times `mfgpath load` of a large framework beside a plain client that only sends its rows in UNWIND batches, and prints Markdown.

    python tests/MfgPathways.Benchmarks/esco_load.py MFGPATH http://localhost:7474 DIRECTORY_OF_CSV        a minute or two

DIRECTORY_OF_CSV is what `mfgpath import esco` wrote. The server must be one for tests: both loads begin with an empty database. The
password stands in MFGPATHWAYS_NEO4J_PASSWORD. The plain client keeps one connection, has the same constraints and the same batches of rows, merges
as a load that may be repeated must, and neither checks, fences nor reads anything back. The exit code is 1 if ours takes twice its time.
"""

import base64
import csv
import http.client
import itertools
import json
import os
import subprocess
import sys
import time
import urllib.parse

BATCH = 2000
KEYS = [
    ("TechnologyArea", "id"), ("Tier", "number"), ("Competency", "id"), ("SubCompetency", "id"), ("Ksa", "id"), ("Occupation", "id")]
STATEMENTS = [
    ("technology-areas.csv", "MERGE (n:TechnologyArea {id: r.id}) SET n.name = r.name, n.abbreviation = r.abbreviation"),
    ("tiers.csv", "MERGE (n:Tier {number: toInteger(r.number)}) SET n.name = r.name"),
    ("competencies.csv", "MERGE (n:Competency {id: r.id}) SET n.name = r.name, n.definition = r.definition "
     "WITH n, r MATCH (p:Tier {number: toInteger(r.tier)}) MERGE (n)-[:IN_TIER]->(p)"),
    ("sub-competencies.csv", "MERGE (n:SubCompetency {id: r.id}) SET n.name = r.name, n.definition = r.definition "
     "WITH n, r MATCH (p:Competency {id: r.competency_id}) MERGE (n)-[:PART_OF]->(p)"),
    ("ksas.csv", "MERGE (n:Ksa {id: r.id}) SET n.name = r.name "
     "WITH n, r MATCH (p:SubCompetency {id: r.sub_competency_id}) MERGE (n)-[:PART_OF]->(p)"),
    ("occupations.csv", "MERGE (n:Occupation {id: r.id}) SET n.title = r.title "
     "WITH n, r MATCH (p:TechnologyArea {id: r.area_ids}) MERGE (n)-[:IN_AREA]->(p)"),
    ("requirements.csv", "MATCH (o:Occupation {id: r.occupation_id}) MATCH (k:Ksa {id: r.ksa_id}) MERGE (o)-[l:REQUIRES]->(k) "
     "SET l.selections = toInteger(r.selections), l.areas = toInteger(r.areas)"),
]


class Plain:
    """One connection to the Query API."""

    def __init__(self, address, password):
        parts = urllib.parse.urlsplit(address)
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port)
        token = base64.b64encode(f"neo4j:{password}".encode()).decode()
        self.headers = {"Authorization": f"Basic {token}", "Content-Type": "application/json", "Accept": "application/json"}

    def run(self, statement, **parameters):
        body = json.dumps({"statement": statement, "parameters": parameters})
        self.connection.request("POST", "/db/neo4j/query/v2", body, self.headers)
        answer = json.load(self.connection.getresponse())
        if "errors" in answer:
            sys.exit(f"The server refused: {answer['errors'][0]['message']}")
        return answer["data"]["values"]

    def clear(self):
        self.connection.close()
        while self.run("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n)")[0][0] > 0:
            pass

    def load(self, directory):
        for label, key in KEYS:
            self.run(f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE")
        for file, statement in STATEMENTS:
            with open(os.path.join(directory, file), encoding="utf-8", newline="") as rows:
                for batch in batches(rows):
                    self.run(f"UNWIND $rows AS r {statement}", rows=batch)


def batches(rows):
    reader = csv.DictReader(rows)
    while batch := list(itertools.islice(reader, BATCH)):
        yield batch


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main():
    program, address, directory = sys.argv[1:4]
    plain = Plain(address, os.environ["MFGPATHWAYS_NEO4J_PASSWORD"])
    ours, theirs = [], []
    for _ in range(2):
        plain.clear()
        theirs.append(timed(lambda: plain.load(directory)))
        expected = plain.run("MATCH (:Occupation)-[r:REQUIRES]->(:Ksa) RETURN count(r)")[0][0]
        plain.clear()
        ours.append(timed(lambda: subprocess.run(
            [program, "load", "--store", address, "--framework", directory], check=True, stdout=subprocess.DEVNULL)))
        plain.connection.close()
        found = plain.run("MATCH (:Occupation)-[r:REQUIRES]->(:Ksa) RETURN count(r)")[0][0]
        if expected != found:
            sys.exit(f"Ours wrote {found} requirements, the plain client {expected}.")
    ratio = min(ours) / min(theirs)
    print("| load | seconds | ours ÷ plain |\n|---|--:|--:|")
    print(f"| plain client, UNWIND batches of {BATCH} | {min(theirs):.1f} | |")
    print(f"| `mfgpath load` | {min(ours):.1f} | {ratio:.2f} |")
    return 0 if ratio <= 2 else 1


if __name__ == "__main__":
    sys.exit(main())
