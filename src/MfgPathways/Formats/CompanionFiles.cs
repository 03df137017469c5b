namespace MfgPathways.Formats;

/// <summary>
/// What imports write beside the files of a framework. It belongs to that framework: beside another one it would answer questions with
/// titles, hours or figures that are not of it.
/// </summary>
internal static class CompanionFiles
{
    /// <summary>The names of the files.</summary>
    public static readonly string[] Names =
        ["errata.csv", "hours.csv", "labour-market.csv", OtherTitlesFile.Name, "published-figures.csv", "rejects.csv"];
}
