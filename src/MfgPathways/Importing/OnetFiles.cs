namespace MfgPathways.Importing;

/// <summary>
/// The files of O*NET. Release 30.3 wrote the skills into two files and renamed the other titles; what stands in them is the same. Skills
/// in software are named products that nobody rates, and so no KSAs.
/// </summary>
internal sealed record OnetFiles(string? ReadMe, string Occupations, string ContentModel, IReadOnlyList<string> Rated, string? OtherTitles)
{
    /// <summary>Finds them; those that are missing are named at once.</summary>
    public static OnetFiles Of(SourceFiles files)
    {
        var readMe = files.Find("release", ["Read Me.txt"]);
        var (occupations, model) =
            (files.Need("occupations", "", "Occupation Data.txt"), files.Need("content model", "", "Content Model Reference.txt"));
        string[] rated =
        [
            .. files.Find("skills", ["Essential Skills.txt", "Transferable Skills.txt"], ["Skills.txt"]),
            .. files.Find("knowledge", ["Knowledge.txt"]), .. files.Find("abilities", ["Abilities.txt"]),
        ];
        if (rated.Length == 0)
            files.Lack(
                "Skills.txt",
                "The file is missing, and so are Essential Skills.txt, Transferable Skills.txt, Knowledge.txt and Abilities.txt; give one "
                    + "of them.");
        files.Check();
        var titles = files.Find("other titles", ["Job Titles.txt"], ["Alternate Titles.txt"]);
        return new OnetFiles(readMe.FirstOrDefault(), occupations, model, rated, titles.FirstOrDefault());
    }
}
