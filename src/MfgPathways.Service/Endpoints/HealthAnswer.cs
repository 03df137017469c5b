using MfgPathways.Service.Hosting;

namespace MfgPathways.Service.Endpoints;

/// <summary>Whether the service can answer, and how well.</summary>
/// <param name="Ready">Whether a release is published.</param>
/// <param name="Stale">Whether it may no longer be what the store holds.</param>
/// <param name="AgeSeconds">Seconds since the store last confirmed it; null where nothing is published or there is no store.</param>
/// <param name="Release">The release that is published.</param>
/// <param name="Checksum">Checksum of its framework.</param>
/// <param name="Role">What this instance does to the store.</param>
/// <param name="Doing">What it does now.</param>
/// <param name="Reason">Why it is not ready, or stale, as a sentence; null where it is neither.</param>
/// <param name="Notice">What an operator should know of the store although nothing failed; null where there is nothing.</param>
/// <param name="Transports">The schemes of the addresses of a store that this build can open.</param>
internal sealed record HealthAnswer(
    bool Ready, bool Stale, long? AgeSeconds, string? Release, string? Checksum, Role Role, string Doing, string? Reason,
    string? Notice, IReadOnlyList<string> Transports);
