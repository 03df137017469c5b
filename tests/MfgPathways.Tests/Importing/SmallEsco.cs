using MfgPathways.Tests.Formats;

namespace MfgPathways.Tests.Importing;

/// <summary>
/// A small directory in the form of ESCO: the first occupation cuts stone and knows of stone, every other polishes it and knows of it.
/// </summary>
internal static class SmallEsco
{
    public const string Base = "http://data.europa.eu/esco";

    private const string Knowledge = "stone";

    /// <summary>The columns that releases 1.1 and 1.2 have.</summary>
    public static TemporaryDirectory Write(params (string End, string Title, string Code)[] occupations)
    {
        var directory = new TemporaryDirectory();
        directory.Put("ISCOGroups_en.csv", "conceptUri,code,preferredLabel\nc7,7,Craft workers\nc71,71,Building trades\nc8,8,Operators\n");
        directory.Put("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,code,altLabels\n" + string.Concat(occupations.Select(o =>
            $"{Base}/occupation/{o.End},{o.Code.Split('.')[0]},{o.Title},{o.Code},\"{o.Title} by trade\n{o.Title} by hand\"\n")));
        directory.Put(
            "skillGroups_en.csv", Table(
                "conceptUri,preferredLabel,description,code", $"{Base}/skill/g6,handling,,S6", $"{Base}/skill/g61,working stone,,S6.1"));
        directory.Put(
            "skills_en.csv", Table(
                "conceptUri,preferredLabel", $"{Base}/skill/cut,cut stone", $"{Base}/skill/polish,polish stone",
                $"{Base}/skill/{Knowledge},types of stone"));
        directory.Put(
            "broaderRelationsSkillPillar.csv", Table(
                "conceptUri,broaderUri", $"{Base}/skill/g61,{Base}/skill/g6", $"{Base}/skill/cut,{Base}/skill/g61",
                $"{Base}/skill/polish,{Base}/skill/g61"));
        directory.Put("occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri\n" + string.Concat(
            occupations.Select((o, i) => Relation(o.End, i == 0 ? "cut" : "polish") + Relation(o.End, Knowledge))));
        return directory;
    }

    private static string Table(params string[] lines) => string.Concat(lines.Select(line => $"{line}\n"));

    private static string Relation(string occupation, string skill) =>
        $"{Base}/occupation/{occupation},essential,skill/competence,{Base}/skill/{skill}\n";
}
