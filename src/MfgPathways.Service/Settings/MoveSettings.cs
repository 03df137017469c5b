using MfgPathways.Neo4j;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Settings;

/// <summary>Whether moves are derived and written to the store, and which.</summary>
internal sealed class MoveSettings
{
    public bool Enabled { get; set; } = true;

    /// <summary>Least evidence of a move that is written.</summary>
    public Evidence MinEvidence { get; set; } = Evidence.None;

    public WrittenMoveOptions ToOptions() => new() { MinEvidence = MinEvidence };
}
