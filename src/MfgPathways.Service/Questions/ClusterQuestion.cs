using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Clusters;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>What is clustered, and how.</summary>
internal sealed record ClusterQuestion : Merging
{
    // Fields that mean nothing to a method.
    private static readonly Dictionary<ClusterMethod, string[]> Foreign = new()
    {
        [ClusterMethod.Leiden] = ["cut", "height"],
        [ClusterMethod.Barber] = ["graph", "neighbours", "quality", "cut", "height"],
        [ClusterMethod.AverageLinkage] = ["graph", "neighbours", "quality", "resolution", "runs", "shuffles", "seed"],
    };

    [FromRoute(Name = "scope"), AllowedValues("ksas", "occupations", "both")]
    [Description("What is clustered: ksas, occupations, or both together.")]
    public required string Scope { get; init; }

    [FromQuery(Name = "method"), AllowedValues("leiden", "barber", "average-linkage")]
    [Description("leiden: on a graph, over many runs. barber: occupations and KSAs together. average-linkage: a hierarchy, cut. "
        + "Barber for both, else leiden, unless said otherwise.")]
    public string? Method { get; init; }

    [FromQuery(Name = "graph"), DefaultValue("cosine")]
    [AllowedValues("cosine", "jaccard", "co-occurrence", "association-strength", "significant")]
    [Description("What joins two KSAs (occupations), from the occupations (KSAs) that they share.")]
    public string? Graph { get; init; }

    [FromQuery(Name = "neighbours"), Range(0, AskedValues.MostKsas)]
    [Description("Keep the so many strongest links of each; 0 for all. 3 unless said otherwise, and all that are significant.")]
    public int? Neighbours { get; init; }

    [FromQuery(Name = "quality"), AllowedValues("modularity", "cpm"), DefaultValue("modularity")]
    [Description("What Leiden maximises: modularity, or the constant Potts model.")]
    public string? Quality { get; init; }

    [FromQuery(Name = "resolution"), Range(0, LeidenOptions.LargestResolution)]
    [Description("Larger makes smaller clusters. 1 unless said otherwise; with cpm the mean weight of all pairs.")]
    public double? Resolution { get; init; }

    [FromQuery(Name = "runs"), Range(ClusterOptions.FewestRuns, ClusterOptions.MostRuns), DefaultValue(ClusterOptions.FewestRuns)]
    [Description("Runs, whose consensus the clusters are.")]
    public int? Runs { get; init; }

    [FromQuery(Name = "shuffles"), Range(0, ClusterOptions.MostRuns), DefaultValue(ClusterOptions.FewestRuns)]
    [Description("Shuffles of the data that the quality is compared with: 0 for none, or 100 or more.")]
    public int? Shuffles { get; init; }

    [FromQuery(Name = "seed"), DefaultValue(typeof(ulong), "1")]
    [Description("Seed of all that is random; the same seed gives the same answer.")]
    public ulong? Seed { get; init; }

    [FromQuery(Name = "cut"), Range(1, int.MaxValue)]
    [Description("Cut average linkage into so many clusters; where modularity is largest unless said otherwise.")]
    public int? Cut { get; init; }

    [FromQuery(Name = "height"), Range(0.0, 1.0), Description("Cut average linkage at this mean distance.")]
    public double? Height { get; init; }

    public Answered<FrameworkClusters> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var (scope, options) = Read(asked.Limits.ClusterRuns, asked.Limits.ClusterRuns);
        return Answers.Of(view, FrameworkClusters.Of(view.Graph, scope, options, cancellationToken));
    }

    public Answered<ClusterSweep> Sweep(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var (scope, options) = Read(asked.Limits.SweepRuns, asked.Limits.ClusterRuns);
        return options.Method == ClusterMethod.AverageLinkage
            ? throw RequestException.Invalid("method", "Average linkage has no resolution to sweep over: choose another method.")
            : Answers.Of(view, ClusterSweep.Of(view.Graph, scope, options, cancellationToken));
    }

    private (ClusterScope Scope, ClusterOptions Options) Read(int mostRuns, int mostShuffles)
    {
        var scope = Word.Read(Scope, ClusterScope.Both);
        var options = new ClusterOptions
        {
            Method = Word.Read(Method, scope == ClusterScope.Both ? ClusterMethod.Barber : ClusterMethod.Leiden),
            Measure = Word.Read(Graph, ClusterOptions.Default.Measure),
            Neighbours = Neighbours,
            Quality = Quality == "cpm" ? QualityFunction.ConstantPotts : QualityFunction.Modularity,
            Resolution = Resolution,
            Runs = AtMost("runs", Runs, mostRuns) ?? ClusterOptions.Default.Runs,
            Shuffles = AtMost("shuffles", Shuffles, mostShuffles) ?? ClusterOptions.Default.Shuffles,
            Seed = Seed ?? ClusterOptions.Default.Seed,
            Count = Cut,
            Height = Height,
        };
        Check(scope, options.Method);
        return (scope, options);
    }

    private void Check(ClusterScope scope, ClusterMethod method)
    {
        if (method == ClusterMethod.Barber != (scope == ClusterScope.Both))
            throw RequestException.Invalid("method", scope == ClusterScope.Both
                ? $"method {Method} clusters one of ksas and occupations; both together go with barber."
                : "method barber clusters occupations and KSAs together: ask /v1/clusters/both.");
        if (Foreign[method].FirstOrDefault(IsGiven) is { } foreign)
            throw RequestException.Invalid(
                foreign, $"{foreign} does not go with method {Method ?? $"{method}".ToLowerInvariant()}: leave it out, or choose another.");
        if (Shuffles is > 0 and < ClusterOptions.FewestRuns)
            throw RequestException.Invalid(
                "shuffles", $"shuffles is {Shuffles}; write 0 for none, or {ClusterOptions.FewestRuns} or more.");
        if (Cut is not null && Height is not null)
            throw RequestException.Invalid("height", "cut and height are two ways to cut: leave one out.");
        if (Resolution == 0 && Quality != "cpm")
            throw RequestException.Invalid("resolution", "resolution is 0; write a number above 0.");
    }

    private bool IsGiven(string field) => field switch
    {
        "graph" => Graph is not null,
        "neighbours" => Neighbours is not null,
        "quality" => Quality is not null,
        "resolution" => Resolution is not null,
        "runs" => Runs is not null,
        "shuffles" => Shuffles is not null,
        "seed" => Seed is not null,
        "cut" => Cut is not null,
        _ => Height is not null,
    };

    private static int? AtMost(string field, int? value, int most) => value > most
        ? throw RequestException.Invalid(field, $"{field} is {value}; this service makes {most} at most.")
        : value;
}
