using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>The quality panel: each number, and what it says.</summary>
internal static class ClusterPanelInWords
{
    public static Table Of(FrameworkClusters found) => Table.Of(["Measure", "Value#", "What it says"], Rows(found));

    private static IEnumerable<string[]> Rows(FrameworkClusters found)
    {
        var panel = found.Panel;
        yield return
        [
            Quality(found), Number(panel.Quality),
            "of the consensus; higher is better, on this graph only"
                + (panel.RunQuality is { } mean ? $" (mean run {Number(mean)}, best run {Number(panel.BestQuality)})" : ""),
        ];
        if (panel.Shuffled is { } shuffled)
            yield return Shuffled(shuffled, found.Links);
        if (panel.RunAgreement is { } agreement)
            yield return ["Agreement of runs", Number(agreement), "mean AMI of all pairs of runs: 1 if all are the same, 0 for chance"];
        yield return
        [
            "Links within", Say.Percent(panel.Within),
            $"of the weight of all links is inside clusters; {panel.Connected} of {found.Clusters.Count} clusters hang together",
        ];
        if (panel.Silhouette is { } silhouette)
            yield return
            [
                "Silhouette", Number(silhouette), "Jaccard distance: 1 far from other clusters, 0 between two, below 0 nearer to another",
            ];
        if (panel.Cophenetic is { } cophenetic)
            yield return ["Cophenetic correlation", Number(cophenetic), "of the hierarchy with the distances: 1 keeps them all"];
        foreach (var a in panel.Agreements)
            yield return
            [
                $"AMI; ARI, {a.With}", $"{Number(a.AdjustedMutualInformation)}; {Number(a.AdjustedRand)}",
                $"agreement with these {a.Groups} groups: 1 the same, 0 for chance",
            ];
    }

    private static string[] Shuffled(ShuffledQuality shuffled, int links) =>
    [
        "Z against shuffled data", shuffled.Z is { } z ? Say.Number(z, "0.0") : "none",
        shuffled.Z is null
            ? $"{shuffled.Shuffles} shuffles have {Say.Number(shuffled.MeanLinks, "0.#")} links on average, not {links}: not comparable"
            : $"standard deviations above {shuffled.Shuffles} shuffles of the requirements, {Number(shuffled.Mean)} on average",
    ];

    private static string Quality(FrameworkClusters found) => found.Options.Method switch
    {
        ClusterMethod.Barber => "Bipartite modularity",
        ClusterMethod.Leiden when found.Options.Quality == QualityFunction.ConstantPotts => "Constant Potts model",
        _ => "Modularity Q",
    };

    private static string Number(double? value) => Say.Number(value ?? 0, "0.000");
}
