using MfgPathways.Cli.Answers;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>A sweep over resolutions as an answer.</summary>
internal static class ClusterSweepAnswer
{
    public static Answer Of(ClusterSweep sweep, Framework framework)
    {
        var longest = sweep.Longest;
        var plateau = sweep.Plateaus.SelectMany((p, i) => Enumerable.Repeat(i, p.Points)).ToArray();
        var starts = sweep.Points.Select((_, i) => i == 0 || plateau[i] != plateau[i - 1]).ToArray();
        return new Answer(
            "clusters",
            $"{longest.Clusters} clusters of {ClustersAnswer.Noun(sweep.Scope)} last longest: from resolution "
                + $"{Number(longest.From)} to {Number(longest.To)}",
            [
                new Section(
                    null,
                    [
                        $"Over a factor of {Say.Number(longest.Factor, "0.0")} the clusters stay nearly the same; "
                            + $"`--resolution {Number(longest.Resolution)}` shows them. "
                            + "No resolution is the right one, but what stays over many is more than an accident of the choice.",
                    ],
                    Table.Of(
                        ["Resolution#", "Clusters#", "Largest#", "Quality#", "Stable#", "AMI with next#", "Plateau"],
                        sweep.Points.Select((p, i) => (string[])
                        [
                            Number(p.Resolution), $"{p.Clusters}", $"{p.Largest}", Say.Number(p.Quality, "0.000"),
                            Say.Percent(p.Stability), p.AgreementWithNext is { } next ? Say.Number(next, "0.000") : "",
                            Mark(sweep.Plateaus[plateau[i]], starts[i], longest),
                        ]))),
            ],
            Flat(sweep, plateau), new Payload(sweep, wire => wire.ClusterSweep), Source.Of(framework),
            [
                "Plateau: resolutions whose clusters agree with the first of them by an AMI of "
                    + $"{Say.Number(ClusterSweep.NearlyTheSame, "0.00")} or more "
                    + "(adjusted mutual information: 1 for the same, 0 for chance).",
                $"{Say.Capital(sweep.Description)}. {sweep.Links} links between {sweep.Nodes} {ClustersAnswer.Noun(sweep.Scope)}.",
            ]);
    }

    // A stretch of rows: where it starts, where it goes on, and which is the longest.
    private static string Mark(SweepPlateau plateau, bool starts, SweepPlateau longest) =>
        plateau.Points == 1 ? "" : (starts ? "from here" : "|") + (starts && plateau == longest ? ", the longest" : "");

    private static Table Flat(ClusterSweep sweep, int[] plateau) => Table.Of(
        ["resolution", "clusters", "largest", "quality", "stability", "ami_with_next", "plateau", "longest"],
        sweep.Points.Select((p, i) => (string[])
        [
            Number(p.Resolution), $"{p.Clusters}", $"{p.Largest}", Say.Share(p.Quality), Say.Share(p.Stability),
            p.AgreementWithNext is { } next ? Say.Share(next) : "", $"{plateau[i] + 1}",
            sweep.Plateaus[plateau[i]] == sweep.Longest ? "true" : "false",
        ]));

    private static string Number(double resolution) => Say.Number(resolution, "0.######");
}
