using MfgPathways.Neo4j;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Settings;

namespace MfgPathways.Service.Endpoints;

/// <summary>What the hosted work is at.</summary>
/// <param name="Store">The store; null where none is configured.</param>
/// <param name="Mode">What the service may do to it.</param>
/// <param name="Role">What this instance does to it.</param>
/// <param name="Leader">Name of the instance that writes; null where that is not known.</param>
/// <param name="Doing">What this instance does now.</param>
/// <param name="Published">The framework that is served; null before the first.</param>
/// <param name="Counts">What that holds.</param>
/// <param name="ConfirmedAt">When the store last confirmed it.</param>
/// <param name="Stale">Whether it may no longer be what the store holds.</param>
/// <param name="Passes">How many passes ended, well or not.</param>
/// <param name="FailuresInARow">How many failed since the last that did not.</param>
/// <param name="Failure">Why the last one failed; null where it did not.</param>
/// <param name="Notice">What an operator should know of the store although nothing failed; null where there is nothing.</param>
/// <param name="NextAt">When the next begins unless one is asked for; null while one runs.</param>
/// <param name="Derived">What the store holds that was derived, as the leader last saw it; empty elsewhere.</param>
internal sealed record AdminStatus(
    string? Store, LoadMode Mode, Role Role, string? Leader, string Doing, Source? Published, FrameworkCounts? Counts,
    DateTimeOffset? ConfirmedAt, bool Stale, long Passes, int FailuresInARow, string? Failure, string? Notice,
    DateTimeOffset? NextAt, IReadOnlyList<Derivation> Derived);
