namespace MfgPathways.Cli.Rendering;

internal static class Lines
{
    public static string Of(Source source) =>
        $"Release {source.Release}, checksum {source.Checksum[..12]}, merges: {source.Merges}. {source.Attribution}";
}
