using MfgPathways.Clusters;

namespace MfgPathways.Service.Settings;

/// <summary>Whether clusters are derived and written to the store, and how they are found.</summary>
internal sealed class ClusterSettings
{
    public bool Enabled { get; set; } = true;

    /// <summary>How they are found. Shuffles are not made, since nothing of them is written.</summary>
    public ClusterOptions Options { get; set; } = new() { Shuffles = 0 };
}
