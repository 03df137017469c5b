"""Times what MfgPathways computes on ESCO against scipy and igraph, after comparing the answers, and prints Markdown.

    python tests/MfgPathways.Benchmarks/esco.py DIRECTORY_OF_ESCO          a minute or two

Ours and the peers take turns on the same machine. What counts is processor time, the least of all turns. A trade-off list holds the
cheapest route below every limit on the step; igraph is asked for one of them, so the ratio is a lower bound of what the list would take
it. networkx is left out: the nine million moves do not fit into its dictionaries on a common machine. The exit code is 1 if an answer
differs, or if the gaps are not five times as fast as scipy's.
"""

import os
import subprocess
import sys
import tempfile
import time

try:
    import igraph
    import numpy
    import scipy.sparse
except ImportError as missing:
    sys.exit(f"{missing}: install the peers with `python -m pip install igraph==1.0.0 scipy`.")

HERE = os.path.dirname(os.path.abspath(__file__))
PAIRS = [(7, 2001), (1500, 40), (2900, 1234)]


def timed(work):
    start = time.process_time()
    value = work()
    return (time.process_time() - start) * 1000, value


class Ours:
    """The benchmark program, which does one piece of work for each line."""

    def __init__(self, release, directory):
        subprocess.run(["dotnet", "build", HERE, "-c", "Release", "-v", "q", "--nologo"], check=True, stdout=sys.stderr)
        self.process = subprocess.Popen(
            ["dotnet", "run", "-c", "Release", "--no-build", "--project", HERE, "--", "esco-peers", release, directory],
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


def incidence(directory):
    with open(os.path.join(directory, "requirements.txt")) as file:
        shape = tuple(int(n) for n in file.readline().split())
        rows, columns = numpy.loadtxt(file, dtype=numpy.int32, unpack=True)
    return scipy.sparse.csr_matrix((numpy.ones(len(rows), dtype=numpy.int32), (rows, columns)), shape=shape)


def all_gaps(matrix):
    required = numpy.asarray(matrix.sum(axis=1)).ravel()
    return required[None, :] - (matrix @ matrix.T).toarray()


def gaps(ours, matrix, rows):
    mine, theirs = [], []
    for _ in range(5):
        elapsed, total = ours.do("gaps")
        mine.append(elapsed)
        elapsed, found = timed(lambda: all_gaps(matrix))
        theirs.append(elapsed)
    n = matrix.shape[0]
    times = min(theirs) / min(mine)
    rows.append((f"all {n * (n - 1):,} gaps", "scipy, sparse product", times, total == found.sum(), times >= 5))
    return found


def lists(ours, found, rows):
    arcs = numpy.argwhere(found > 0)
    for origin, destination in PAIRS:
        limit = int(found[origin, destination] * 3 // 4)
        ours.do(f"list {origin} {destination} {limit}")
        mine, cheapest = ours.do(f"list {origin} {destination} {limit}")
        near = found[arcs[:, 0], arcs[:, 1]] <= limit
        # igraph has no limit on the number of moves; the layers that it takes for four are the work of making the graph, not of the search.
        graph = igraph.Graph(n=found.shape[0], edges=arcs[near], directed=True)
        weights = found[arcs[near][:, 0], arcs[near][:, 1]].tolist()
        theirs, distance = timed(lambda: graph.distances(origin, destination, weights=weights)[0][0])
        agrees = cheapest < 0 or distance <= cheapest
        question = f"memoryless trade-off list, pair {origin} to {destination}"
        rows.append((question, "igraph, one route of it", theirs / mine, agrees, None))


def main():
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        ours = Ours(sys.argv[1], directory)
        try:
            found = gaps(ours, incidence(directory), rows)
            lists(ours, found, rows)
        finally:
            ours.close()
    print("| answer | peer | time of the peer ÷ ours | |")
    print("|---|---|--:|---|")
    words = {True: "met", False: "missed", None: ""}
    for question, peer, times, agrees, met in rows:
        print(f"| {question} | {peer} | {float(f'{times:.2g}'):,g} | {words[met] if agrees else 'WRONG'} |")
    return 0 if all(agrees and met is not False for *_, agrees, met in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
