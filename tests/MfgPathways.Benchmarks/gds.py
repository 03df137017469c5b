"""Times clusters and betweenness against Graph Data Science on a Neo4j server, after comparing the answers, and prints Markdown.

    python tests/MfgPathways.Benchmarks/gds.py http://localhost:7474          a minute

The graphs are those of peers.py; the server holds them in memory only. The password stands in MFGPATHWAYS_NEO4J_PASSWORD. Ours is processor
time of one thread; theirs is the time that the server says it computed, on one thread, without sending and projecting the graph; of all
turns the least. The exit code is 1 if an answer differs, or if one of ours is the slower one.
"""

import os
import statistics
import sys
import tempfile

from esco_load import Plain
from peers import TURNS, Ours, print_rows, read


def project(server, edges, weights):
    server.run("CALL gds.graph.drop('peer', false) YIELD graphName RETURN graphName")
    server.run(
        "UNWIND $edges AS e WITH gds.graph.project('peer', e[0], e[1], {relationshipProperties: {weight: e[2]}}, "
        "{undirectedRelationshipTypes: ['*']}) AS g RETURN g.nodeCount",
        edges=[[a, b, w] for (a, b), w in zip(edges, weights)])


def clusters(server, ours, directory):
    nodes, edges, weights = read(directory, "nearest")
    project(server, edges, weights)
    mine, theirs = [], []
    for turn in range(TURNS):
        mine.append(ours.do(f"leiden {turn}"))
        theirs.append(server.run(
            "CALL gds.leiden.stats('peer', {relationshipWeightProperty: 'weight', concurrency: 1, randomSeed: $seed}) "
            "YIELD computeMillis, modularity RETURN computeMillis, modularity", seed=turn)[0])
    our_value, their_value = (statistics.mean(value for _, value in runs) for runs in (mine, theirs))
    # Each of them is a random search. What one run differs from another is about this much.
    return (
        f"clusters of {nodes:,} nodes, {len(edges):,} edges", "GDS, Leiden", ratio(theirs, mine),
        f"modularity {our_value:.4f} on average, theirs {their_value:.4f}", our_value >= their_value - 5e-4)


def betweenness(server, ours, directory, name, turns):
    nodes, edges, weights = read(directory, name)
    project(server, edges, weights)
    mine = [ours.do(f"betweenness {name}") for _ in range(turns)]
    theirs = [
        server.run("CALL gds.betweenness.stats('peer', {concurrency: 1}) YIELD computeMillis RETURN computeMillis")[0]
        for _ in range(turns)]
    scores = dict(server.run("CALL gds.betweenness.stream('peer', {concurrency: 1}) YIELD nodeId, score RETURN nodeId, score"))
    with open(os.path.join(directory, name + ".betweenness.txt")) as file:
        values = [float(line) for line in file]
    worst = max(abs(value - scores.get(node, 0)) / max(1, value) for node, value in enumerate(values))
    return (
        f"betweenness of {nodes:,} nodes, {len(edges):,} edges", "GDS", ratio(theirs, mine), f"the same to {worst:.0e} of the value",
        worst < 1e-9)


def ratio(theirs, mine):
    return min(run[0] for run in theirs) / min(run[0] for run in mine)


def main():
    server = Plain(sys.argv[1], os.environ.get("MFGPATHWAYS_NEO4J_PASSWORD", ""))
    with tempfile.TemporaryDirectory() as directory:
        ours = Ours(directory)
        try:
            rows = [clusters(server, ours, directory), betweenness(server, ours, directory, "published", TURNS)]
        finally:
            ours.close()
    return 0 if print_rows(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
