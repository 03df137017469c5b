namespace MfgPathways;

/// <summary>Where an answer comes from, so that it can be made again.</summary>
/// <param name="Release">Id of the release.</param>
/// <param name="Checksum">Checksum of the framework, as it was asked.</param>
/// <param name="Merges"><c>none</c>, or those of <c>titles</c>, <c>synonyms</c> and <c>borrowed</c> that were made.</param>
/// <param name="Attribution">The credit that the release is owed.</param>
public sealed record Source(string Release, string Checksum, string Merges, string Attribution)
{
    /// <summary>The source that a framework is.</summary>
    /// <param name="framework">The framework.</param>
    public static Source Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new Source(
            framework.Release.Id, framework.Checksum,
            framework.Merges == MfgPathways.Merges.None ? "none" : framework.Merges.ToString().ToLowerInvariant(),
            framework.Release.Attribution);
    }
}
