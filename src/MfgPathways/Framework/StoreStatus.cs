namespace MfgPathways;

/// <summary>What a store is and what it holds.</summary>
/// <param name="Store">The store's name.</param>
/// <param name="Server">Product, version and edition; <c>null</c> for a store without a server.</param>
/// <param name="State">What the store holds.</param>
/// <param name="ReleaseId">The release that it holds or that is being loaded; <c>null</c> where there is none.</param>
/// <param name="Checksum">Checksum of that framework, which covers its release and its merges; <c>null</c> where there is none.</param>
/// <param name="Counts">Counts of what it holds.</param>
/// <param name="Work">The load or removal in progress; <c>null</c> where there is none.</param>
public sealed record StoreStatus(
    string Store, string? Server, StoreState State, string? ReleaseId, string? Checksum, FrameworkCounts Counts, StoreWork? Work);
