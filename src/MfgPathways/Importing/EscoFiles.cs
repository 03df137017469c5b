namespace MfgPathways.Importing;

/// <summary>
/// The files of ESCO. Their names end in the language, those of relations since version 1.2 only; relations are the same in every language.
/// </summary>
internal sealed record EscoFiles(
    string IscoGroups, string Occupations, string SkillGroups, string Skills, string SkillHierarchy, string Requirements)
{
    /// <summary>Finds them; those that are missing are named at once.</summary>
    public static EscoFiles Of(SourceFiles files, string language)
    {
        var found = new EscoFiles(
            Text("ISCO groups", "ISCOGroups"), Text("occupations", "occupations"), Text("skill groups", "skillGroups"),
            Text("skills", "skills"), Relations("hierarchy of skills", "broaderRelationsSkillPillar"),
            Relations("requirements", "occupationSkillRelations"));
        files.Check();
        return found;

        string Text(string domain, string name)
        {
            string[] others = [.. files.Between($"{name}_", ".csv")];
            return files.Need(
                domain, others.Length == 0 ? "" : $"It is there in other languages: --language {string.Join(" or ", others)}.",
                $"{name}_{language}.csv", $"{name}.csv");
        }

        string Relations(string domain, string name) => files.Need(
            domain, "", [$"{name}_{language}.csv", $"{name}.csv", .. files.Between($"{name}_", ".csv").Select(l => $"{name}_{l}.csv")]);
    }
}
