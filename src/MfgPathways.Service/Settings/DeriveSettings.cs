using MfgPathways.Clusters;

namespace MfgPathways.Service.Settings;

/// <summary>What is derived from the framework and written to the store: the section <c>Derive</c>.</summary>
internal sealed class DeriveSettings
{
    public const string Section = "Derive";

    public MoveSettings Moves { get; set; } = new();

    /// <summary>Clusters of KSAs.</summary>
    public ClusterSettings Ksas { get; set; } = new();

    /// <summary>Clusters of occupations.</summary>
    public ClusterSettings Occupations { get; set; } = new();

    /// <summary>Clusters of both together.</summary>
    public ClusterSettings Both { get; set; } = new() { Options = new() { Method = ClusterMethod.Barber, Shuffles = 0 } };

    /// <summary>The clusters that are derived.</summary>
    public IEnumerable<(ClusterScope Scope, ClusterOptions Options)> Clusters() =>
        from one in new (ClusterScope Scope, ClusterSettings Of)[]
        {
            (ClusterScope.Ksas, Ksas), (ClusterScope.Occupations, Occupations), (ClusterScope.Both, Both),
        }
        where one.Of.Enabled
        select (one.Scope, one.Of.Options);
}
