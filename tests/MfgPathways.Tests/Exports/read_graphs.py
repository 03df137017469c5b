"""Reads every graph of a folder with NetworkX and, where it can, igraph; prints what each made of it, as JSON by reader and file."""

import json
import math
import pathlib
import sys

import igraph
import networkx


def plain(values):
    """Attributes that are there; igraph fills in an empty text or NaN for those that are not."""
    return {k: v for k, v in values.items() if v is not None and v != "" and not (isinstance(v, float) and math.isnan(v))}


def of_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": [[n, plain(d)] for n, d in graph.nodes(data=True)],
        "edges": [[a, b, plain({k: v for k, v in d.items() if k != "id"})] for a, b, d in graph.edges(data=True)],
        "facts": {k: v for k, v in graph.graph.items() if isinstance(v, str)},
    }


def of_igraph(graph):
    # igraph hands on an ampersand of an id as the entity that its XML parser makes of it.
    names = [name.replace("&#38;", "&") for name in graph.vs["id"]]
    return {
        "directed": graph.is_directed(),
        "nodes": [[names[v.index], plain({k: x for k, x in v.attributes().items() if k != "id"})] for v in graph.vs],
        "edges": [[names[e.source], names[e.target], plain({k: x for k, x in e.attributes().items() if k != "id"})] for e in graph.es],
        "facts": {k: graph[k] for k in graph.attributes() if isinstance(graph[k], str)},
    }


read = {}
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    if file.suffix == ".graphml":
        read[f"networkx {file.name}"] = of_networkx(networkx.read_graphml(file))
        read[f"igraph {file.name}"] = of_igraph(igraph.Graph.Read_GraphML(str(file)))
    elif file.suffix == ".gexf":
        read[f"networkx {file.name}"] = of_networkx(networkx.read_gexf(file, version="1.3"))
    elif file.suffix == ".json":
        read[f"networkx {file.name}"] = of_networkx(networkx.node_link_graph(json.loads(file.read_text(encoding="utf-8"))))
sys.stdout.reconfigure(encoding="utf-8")
json.dump(read, sys.stdout)
