namespace MfgPathways.Service.Hosting;

/// <summary>What the store holds that is not what the service is configured for, as a sentence for log and health.</summary>
/// <param name="Key">The same as long as it is about the same, so that it is logged once.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record StoreNotice(string Key, string Sentence)
{
    private const int Shown = 12;

    /// <summary>Of a store without a whole framework; <c>null</c> where it can be read, or where reading it says what is wrong.</summary>
    public static StoreNotice? OfWaiting(StoreStatus held) => held.State switch
    {
        StoreState.Loading => new(
            $"loading {held.Checksum} {held.Work!.By} {held.Work.IsAbandoned}",
            $"{Told(held.ReleaseId, held.Checksum)} is being loaded into {held.Store}. {StoreWorkInWords.Of(held.Work)} "
                + (held.Work.IsAbandoned
                    ? "This service is not configured to finish that: run `mfgpath load`."
                    : "The service waits for it.")),
        StoreState.Removing => new(
            $"removing {held.Work!.By} {held.Work.IsAbandoned}",
            $"The framework is being removed from {held.Store}. {StoreWorkInWords.Of(held.Work)} "
                + (held.Work.IsAbandoned ? "Run `mfgpath unload` to finish that, or `mfgpath load`." : "The service waits for it.")),
        StoreState.Unloaded => new(
            "unloaded",
            $"The framework was unloaded from {held.Store}, and the service does not load over that by itself: run `mfgpath load`."),
        _ => null,
    };

    /// <summary>That the configured framework is not the one that is served.</summary>
    public static StoreNotice OfAnother(StoreStatus held, Framework configured) => new(
        $"another {held.Checksum} {configured.Checksum}",
        $"{held.Store} holds {Told(held.ReleaseId, held.Checksum)}, and the service is configured for "
            + $"{Told(configured.Release.Id, configured.Checksum)}. It serves what the store holds; "
            + "to have the other loaded, set Load:Mode to LoadIfDifferent.");

    private static string Told(string? release, string? checksum) => $"release {release} (checksum {checksum?[..Shown]})";
}
