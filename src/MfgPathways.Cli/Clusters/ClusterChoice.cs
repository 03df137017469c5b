using System.CommandLine;
using System.Globalization;
using MfgPathways.Cli.Options;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

/// <summary>What is clustered, and how.</summary>
internal sealed class ClusterChoice
{
    // Options of this command that mean nothing to a method.
    private static readonly Dictionary<ClusterMethod, string[]> Foreign = new()
    {
        [ClusterMethod.Leiden] = ["--cut", "--height", "--dendrogram"],
        [ClusterMethod.Barber] = ["--graph", "--neighbours", "--quality", "--cut", "--height", "--dendrogram"],
        [ClusterMethod.AverageLinkage] =
        [
            "--graph", "--neighbours", "--quality", "--resolution", "--runs", "--shuffles", "--seed", "--sweep",
        ],
    };

    private readonly Argument<string> what = new("what")
    {
        Description = "ksas, occupations, or both together.",
        HelpName = "ksas|occupations|both",
    };

    private readonly Choice<ClusterMethod?> method = new(
        "--method", "leiden: on a graph, over many runs. barber: occupations and KSAs together. average-linkage: a hierarchy, cut.",
        ("leiden", ClusterMethod.Leiden), ("barber", ClusterMethod.Barber), ("average-linkage", ClusterMethod.AverageLinkage));

    private readonly Choice<ProjectionMeasure> graph = new(
        "--graph", "What joins two KSAs (occupations), from the occupations (KSAs) that they share.",
        ("cosine", ProjectionMeasure.Cosine), ("jaccard", ProjectionMeasure.Jaccard), ("co-occurrence", ProjectionMeasure.CoOccurrence),
        ("association-strength", ProjectionMeasure.AssociationStrength), ("significant", ProjectionMeasure.Significant));

    private readonly Option<int?> neighbours = new("--neighbours")
    {
        Description = "Keep the N strongest links of each; 0 for all. "
            + $"[default: {ClusterOptions.UsualNeighbours}, all that are significant]",
        HelpName = "N",
    };

    private readonly Choice<QualityFunction> quality = new(
        "--quality", "What Leiden maximises: modularity, or the constant Potts model.",
        ("modularity", QualityFunction.Modularity), ("cpm", QualityFunction.ConstantPotts));

    private readonly Option<string?> resolution = new("--resolution")
    {
        Description = "Larger makes smaller clusters. [default: 1; with cpm the mean weight of all pairs]",
        HelpName = "X",
    };

    private readonly Option<int> runs = Number("--runs", "Runs, whose consensus the clusters are.", ClusterOptions.Default.Runs);
    private readonly Option<int> shuffles = Number(
        "--shuffles", "Shuffles of the data that the quality is compared with; 0 for none.", ClusterOptions.Default.Shuffles);

    private readonly Option<string> seed = new("--seed")
    {
        Description = "Seed of all that is random; the same seed gives the same answer.",
        DefaultValueFactory = _ => $"{ClusterOptions.Default.Seed}",
        HelpName = "N",
    };

    private readonly Option<int?> cut = new("--cut")
    {
        Description = "Cut average linkage into so many clusters. [default: where modularity is largest]",
        HelpName = "N",
    };

    private readonly Option<string?> height = new("--height")
    {
        Description = "Cut average linkage at this mean distance, 0 to 1.",
        HelpName = "X",
    };

    public void AddTo(Command command)
    {
        what.AcceptOnlyFromAmong("ksas", "occupations", "both");
        command.Arguments.Add(what);
        foreach (var option in (Option[])
            [method.Option, graph.Option, neighbours, quality.Option, resolution, runs, shuffles, seed, cut, height])
            command.Options.Add(option);
    }

    public (ClusterScope Scope, ClusterOptions Options) Read(ParseResult parsed)
    {
        var scope = parsed.GetValue(what) switch
        {
            "ksas" => ClusterScope.Ksas,
            "occupations" => ClusterScope.Occupations,
            _ => ClusterScope.Both,
        };
        var chosen = Given.Is(parsed, method.Option) ? method.Read(parsed) : null;
        var options = new ClusterOptions
        {
            Method = chosen ?? (scope == ClusterScope.Both ? ClusterMethod.Barber : ClusterMethod.Leiden),
            Measure = graph.Read(parsed),
            Neighbours = parsed.GetValue(neighbours),
            Quality = quality.Read(parsed),
            Resolution = Real(parsed, resolution),
            Runs = parsed.GetValue(runs),
            Shuffles = parsed.GetValue(shuffles),
            Seed = ulong.TryParse(parsed.GetValue(seed), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw CliException.Usage($"--seed is {Quoted.Of(parsed.GetValue(seed)!)}; write a whole number from 0."),
            Count = parsed.GetValue(cut),
            Height = Real(parsed, height),
        };
        Check(parsed, scope, options);
        return (scope, options);
    }

    private static void Check(ParseResult parsed, ClusterScope scope, ClusterOptions options)
    {
        var word = options.Method == ClusterMethod.AverageLinkage ? "average-linkage" : options.Method.ToString().ToLowerInvariant();
        if (options.Method == ClusterMethod.Barber != (scope == ClusterScope.Both))
            throw CliException.Usage(scope == ClusterScope.Both
                ? $"--method {word} clusters one of ksas and occupations; both together go with --method barber."
                : "--method barber clusters occupations and KSAs together: write `clusters both`.");
        if (Foreign[options.Method].FirstOrDefault(name => Given.Is(parsed, name)) is { } foreign)
            throw CliException.Usage($"{foreign} does not go with --method {word}: leave it out, or choose another method.");
    }

    private static double? Real(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text
        ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw CliException.Usage($"{option.Name} is {Quoted.Of(text)}; write a number such as 0.5.");

    private static Option<int> Number(string name, string description, int standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
}
