using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Exports;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Exports;

/// <summary>Graphs to be written: the four of the publication, and small ones of names that break formats.</summary>
internal static class ExportGraphs
{
    private static readonly string[] Nasty =
    [
        "a", "\"", "\\", "'", "<tag>", "&amp;", "]]>", "--", "-->", "%%{init}", "{", "}", "|", "`", "#quot;", ";", ",", "=1+1", "@x", "\n",
        "\r", "\t", "\0", "\u001b", "\u0085", "\ufffe", "\uffff", "\ud83d", "\udc00", "😀", "é", "漢", "\u2028", "end", " ", "\\N", "//",
    ];

    private static readonly SkillGraph Publication = new(EmbeddedFramework.Read());

    public static Gen<string> AnyText { get; } =
        Gen.Int[0, Nasty.Length - 1].Array[1, 5].Select(parts => string.Concat(parts.Select(p => Nasty[p])));

    /// <summary>Random graphs whose ids, labels and values are nasty; an id ends in its number, so that no two are alike.</summary>
    public static Gen<ExportGraph> Any { get; } =
        from directed in Gen.Bool
        from multi in Gen.Bool
        from texts in AnyText.Array[16]
        from ends in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, 8]
        from numbers in Gen.Double[0.001, 1000].Array[12]
        select Make(directed, multi, texts, ends, numbers);

    /// <summary>The graphs of the publication: framework, moves, a route, clusters of KSAs; and clusters of both of a small one.</summary>
    public static IReadOnlyList<ExportGraph> Published => AllPublished.Value;

    private static readonly Lazy<IReadOnlyList<ExportGraph>> AllPublished = new(() => [.. MakePublished()]);

    private static IEnumerable<ExportGraph> MakePublished()
    {
        var evidence = new EvidenceTable(Publication);
        yield return FrameworkExport.Of(Publication.Framework);
        yield return MovesExport.Of(Publication, evidence, MoveOptions.Default);
        yield return Route(evidence);
        yield return ClusterExport.Of(
            Publication, FrameworkClusters.Of(Publication, ClusterScope.Ksas, new ClusterOptions { Shuffles = 0 }));
        var small = new SkillGraph(Frameworks.Of("xxx...", "xx....", "...xxx", "....xx", "......"));
        yield return ClusterExport.Of(
            small, FrameworkClusters.Of(small, ClusterScope.Both, new ClusterOptions { Method = ClusterMethod.Barber, Shuffles = 0 }));
    }

    /// <summary>All routes that no other beats between two occupations of the publication.</summary>
    private static ExportGraph Route(EvidenceTable evidence)
    {
        var list = TradeOffList.Between(
            Publication, MfgPathways.Profiles.Profile.Of(Named("materials/cnc-operators")), Named("materials/mechatronics-technicians"),
            evidence: evidence);
        return RouteExport.Of(Publication, list, list.Routes);
    }

    private static Occupation Named(string id) => Publication.Framework.Occupations.First(o => o.Id == id);

    private static ExportGraph Make(bool directed, bool multi, string[] texts, (int From, int To)[] ends, double[] numbers)
    {
        var ids = Enumerable.Range(0, 4).Select(i => $"{texts[i]}{i}").ToArray();
        var edges = multi ? ends : [.. ends.DistinctBy(e => directed ? e : (Math.Min(e.From, e.To), Math.Max(e.From, e.To)))];
        return new ExportGraph(
            "sample", directed, multi, [new("release", texts[12]), new("attribution", texts[13])],
            [new("name"), new("size", ExportType.Whole)], [new("relation"), new("size", ExportType.Real)],
            [.. ids.Select((id, i) => new ExportNode(id, texts[4 + i], i == 3 ? null : texts[8 + i], i == 2 ? null : $"{i}"))],
            [
                .. edges.Select((e, i) => new ExportEdge(
                    ids[e.From], ids[e.To], texts[i], numbers[i],
                    i == 1 ? null : texts[i + 1], GraphFacts.Number(numbers[i + 1]))),
            ]);
    }
}
