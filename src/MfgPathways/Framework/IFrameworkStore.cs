namespace MfgPathways;

/// <summary>Where a framework is kept. Implementations are safe to use from several threads.</summary>
public interface IFrameworkStore : IAsyncDisposable
{
    /// <summary>What a person calls this store, for example <c>embedded</c> or <c>http://localhost:7474</c>; never a credential.</summary>
    string Name { get; }

    /// <summary>Reads the framework.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The framework, equal to the one that was loaded.</returns>
    /// <exception cref="FrameworkMissingException">The store holds none, or an unfinished load.</exception>
    /// <exception cref="StoreException">The store cannot be reached, or it refused.</exception>
    Task<Framework> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes the store hold exactly this framework, once, whatever it held before. Idempotent; after an interruption, load again.
    /// </summary>
    /// <param name="framework">What it is to hold.</param>
    /// <param name="progress">Told of each step; may be <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels the work; what was written stays until the next load.</param>
    /// <exception cref="StoreException">The store cannot be reached, or it refused, or another load of a different framework took
    /// over.</exception>
    Task<LoadReport> LoadAsync(
        Framework framework, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the framework and everything derived from it; leaves everything else.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether there was anything to remove, and what stays.</returns>
    /// <exception cref="StoreException">The store cannot be reached, or it refused.</exception>
    Task<StoreRemoval> RemoveAsync(CancellationToken cancellationToken = default);

    /// <summary>Says what the store is and what it holds.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="StoreException">The store cannot be reached, or it refused.</exception>
    Task<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default);
}
