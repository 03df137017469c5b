"""Times what MfgPathways computes against igraph and networkx, after comparing the answers, and prints Markdown.

    python tests/MfgPathways.Benchmarks/peers.py              some minutes
    python tests/MfgPathways.Benchmarks/peers.py --quick      without the large graph of betweenness

Ours and the peers take turns on the same machine, on the same graphs, which are made from a seed. What counts is processor time, the least
of all turns. The exit code is 1 if an answer differs, or if one of ours is the slower one.
"""

import collections
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

try:
    import igraph
    import networkx
except ImportError as missing:
    sys.exit(f"{missing}: install the peers with `python -m pip install igraph==1.0.0 networkx`.")

HERE = os.path.dirname(os.path.abspath(__file__))
TURNS = 25


class Ours:
    """The benchmark program, which does one piece of work for each line."""

    def __init__(self, directory):
        subprocess.run(["dotnet", "build", HERE, "-c", "Release", "-v", "q", "--nologo"], check=True, stdout=sys.stderr)
        self.process = subprocess.Popen(
            ["dotnet", "run", "-c", "Release", "--no-build", "--project", HERE, "--", "peers", directory],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def do(self, work):
        self.process.stdin.write(work + "\n")
        self.process.stdin.flush()
        milliseconds, value = self.process.stdout.readline().split()
        return float(milliseconds), float(value)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def read(directory, name):
    with open(os.path.join(directory, name + ".txt")) as file:
        nodes = int(file.readline())
        rows = [line.split() for line in file]
    return nodes, [(int(a), int(b)) for a, b, _ in rows], [float(w) for _, _, w in rows]


def timed(work):
    start = time.process_time()
    value = work()
    return (time.process_time() - start) * 1000, value


def clusters(ours, directory, rows):
    nodes, edges, weights = read(directory, "nearest")
    graph, other = igraph.Graph(nodes, edges), networkx.Graph()
    other.add_weighted_edges_from((a, b, w) for (a, b), w in zip(edges, weights))
    peers = {
        "igraph, Leiden, until nothing changes": lambda: graph.community_leiden("modularity", weights=weights, n_iterations=-1),
        "igraph, Leiden, its default of two iterations": lambda: graph.community_leiden("modularity", weights=weights),
        "igraph, Louvain": lambda: graph.community_multilevel(weights=weights),
    }
    slow = {"networkx, Louvain": lambda: networkx.community.louvain_communities(other, weight="weight", seed=1)}
    times, values = collections.defaultdict(list), collections.defaultdict(list)
    for turn in range(TURNS):
        elapsed, value = ours.do(f"leiden {turn}")
        times["ours"].append(elapsed)
        values["ours"].append(value)
        for name, work in (peers | slow if turn == 0 else peers).items():
            elapsed, found = timed(work)
            times[name].append(elapsed)
            values[name].append(
                networkx.community.modularity(other, found) if name in slow else graph.modularity(found, weights=weights))
    for name in peers | slow:
        mine, theirs = statistics.mean(values["ours"]), statistics.mean(values[name])
        answers = f"modularity {mine:.4f} on average, theirs {theirs:.4f}"
        # Each of them is a random search. What one run differs from another is about this much.
        rows.append((f"clusters of {nodes:,} nodes, {len(edges):,} edges", name, ratio(times, name), answers, mine >= theirs - 5e-4))


def betweenness(ours, directory, name, rows, peers, turns):
    nodes, edges, _ = read(directory, name)
    graph, other = igraph.Graph(nodes, edges), networkx.Graph()
    other.add_nodes_from(range(nodes))
    other.add_edges_from(edges)
    works = {
        "igraph": graph.betweenness,
        "networkx": lambda: list(networkx.betweenness_centrality(other, normalized=False).values()),
    }
    times, worst = collections.defaultdict(list), {}
    for _ in range(turns):
        times["ours"].append(ours.do(f"betweenness {name}")[0])
        with open(os.path.join(directory, name + ".betweenness.txt")) as file:
            mine = [float(line) for line in file]
        for peer in peers:
            elapsed, theirs = timed(works[peer])
            times[peer].append(elapsed)
            worst[peer] = max(abs(a - b) / max(1, abs(b)) for a, b in zip(mine, theirs))
    for peer in peers:
        answers = f"the same to {worst[peer]:.0e} of the value"
        rows.append((f"betweenness of {nodes:,} nodes, {len(edges):,} edges", peer, ratio(times, peer), answers, worst[peer] < 1e-9))


def ratio(times, peer):
    return min(times[peer]) / min(times["ours"])


def print_rows(rows):
    """Whether every answer agrees and none of ours is the slower one."""
    print("| answer | peer | time of the peer ÷ ours | answers |")
    print("|---|---|--:|---|")
    for question, peer, times, answers, agrees in rows:
        print(f"| {question} | {peer} | {float(f'{times:.2g}'):,g} | {answers}{'' if agrees else ', WRONG'} |")
    return all(agrees and times >= 1 for _, _, times, _, agrees in rows)


def main():
    random.seed(1)
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        ours = Ours(directory)
        try:
            clusters(ours, directory, rows)
            betweenness(ours, directory, "published", rows, ["igraph", "networkx"], TURNS)
            if "--quick" not in sys.argv[1:]:
                betweenness(ours, directory, "bipartite", rows, ["igraph"], 1)
        finally:
            ours.close()
    kept = print_rows(rows)
    print("\nQuikGraph, the general graph library of .NET that we use elsewhere, has neither clusters nor betweenness.")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
