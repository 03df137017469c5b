namespace MfgPathways.Cli.Answers;

/// <summary>Where an answer comes from, so that it can be made again.</summary>
internal sealed record Source(string Release, string Checksum, string Merges, string Attribution)
{
    public static Source Of(Framework framework) => new(
        framework.Release.Id, framework.Checksum,
        framework.Merges == MfgPathways.Merges.None ? "none" : framework.Merges.ToString().ToLowerInvariant(),
        framework.Release.Attribution);
}
