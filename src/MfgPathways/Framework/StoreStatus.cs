namespace MfgPathways;

/// <summary>What a store is and what it holds.</summary>
/// <param name="Store">The store's name.</param>
/// <param name="Server">Product, version and edition; <c>null</c> for a store without a server.</param>
/// <param name="State">What the store holds.</param>
/// <param name="ReleaseId">The release, <c>null</c> where the store is empty.</param>
/// <param name="Checksum">Checksum of the framework it was last loaded with; <c>null</c> unless a load is complete.</param>
/// <param name="Counts">Counts of what it holds.</param>
public sealed record StoreStatus(
    string Store, string? Server, StoreState State, string? ReleaseId, string? Checksum, FrameworkCounts Counts);
