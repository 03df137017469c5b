namespace MfgPathways.Service.Hosting;

/// <summary>What this instance does to the store.</summary>
internal enum Role
{
    /// <summary>There is no store.</summary>
    Alone,

    /// <summary>Reads only, as configured.</summary>
    Reader,

    /// <summary>Reads, and waits for the leader to write and for its lease to run out.</summary>
    Follower,

    /// <summary>Has the lease: loads and derives.</summary>
    Leader,
}
