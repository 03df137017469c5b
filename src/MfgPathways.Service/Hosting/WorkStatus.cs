namespace MfgPathways.Service.Hosting;

/// <summary>What the hosted work is at.</summary>
internal sealed record WorkStatus
{
    /// <summary>What it does now, in words.</summary>
    public string Doing { get; init; } = "starts";

    public Role Role { get; init; }

    /// <summary>Name of the instance that leads; <c>null</c> where that is not known.</summary>
    public string? Leader { get; init; }

    /// <summary>Why the last pass failed, as a sentence; <c>null</c> where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What an operator should know although nothing failed, as a sentence; <c>null</c> where there is nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the store holds no whole framework, and the work of somebody else is waited for.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Whether it failed because the store refused the user or the password.</summary>
    public bool Refused { get; init; }

    /// <summary>How many passes failed since the last one that did not.</summary>
    public int FailuresInARow { get; init; }

    /// <summary>How many passes ended, well or not.</summary>
    public long Passes { get; init; }

    /// <summary>When the next pass begins unless one is asked for; <c>null</c> while one runs.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>What the store holds that was derived, by kind, as last seen by the leader.</summary>
    public IReadOnlyList<MfgPathways.Neo4j.Derivation> Derived { get; init; } = [];
}
