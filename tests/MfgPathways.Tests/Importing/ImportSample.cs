using System.Text;
using MfgPathways.Contract;
using MfgPathways.Formats;
using MfgPathways.Importing;

namespace MfgPathways.Tests.Importing;

/// <summary>A small source of one form that is good but for a few rows, and what can be said of every import of it.</summary>
/// <param name="Name">The form.</param>
/// <param name="Files">The files by their name.</param>
/// <param name="Delimiter">What separates the cells of its tables; <c>null</c> for JSON.</param>
/// <param name="Lists">The lists of a JSON file.</param>
/// <param name="Read">Reads the source at a path; the generator draws the options.</param>
internal sealed record ImportSample(
    string Name, IReadOnlyDictionary<string, byte[]> Files, char? Delimiter, string[] Lists, Func<string, Random, ImportedFramework> Read)
{
    /// <summary>How many rows of a file must have been used, by its name.</summary>
    public IReadOnlyDictionary<string, Func<Framework, int>> Used { get; init; } = new Dictionary<string, Func<Framework, int>>();

    /// <summary>Files that are read and are no table.</summary>
    public string[] Texts { get; init; } = [];

    public static ImportSample Of(string form) => form switch
    {
        "esco" => new(
            form, In("esco"), ',', [],
            (path, random) => EscoImport.Read(path, new EscoOptions { EssentialOnly = random.Next(4) == 0 }))
        {
            Used = new Dictionary<string, Func<Framework, int>>
            {
                ["ISCOGroups_en.csv"] = f => f.Areas.Length,
                ["occupations_en.csv"] = f => f.Occupations.Length,
                ["skills_en.csv"] = f => f.Ksas.Length,
                ["occupationSkillRelations.csv"] = f => f.Requirements.Length,
            },
        },
        "onet" => new(form, OnetFiles(), '\t', [], (path, random) => OnetImport.Read(path, new OnetOptions
        {
            Importance = 2.5m + (random.Next(3) / 2m),
            HoursPerLevel = random.Next(2) == 0 ? 10 : null,
        }))
        {
            Used = new Dictionary<string, Func<Framework, int>> { ["Occupation Data.txt"] = f => f.Occupations.Length },
            Texts = ["Read Me.txt"],
        },
        "nice" => new(form, One("nice.json"), null, ["documents", "elements", "relationships"],
            (path, _) => NiceImport.Read(Path.Combine(path, "nice.json"))),
        "case" => new(form, One("case.json"), null, ["CFDocument", "CFItems", "CFAssociations"],
            (path, _) => CaseImport.Read(Path.Combine(path, "case.json"))),
        "csv" or "zip" => new(form, Own(), ',', [], (path, random) => FrameworkImport.Read(path, leaveOut: random.Next(5) > 0))
        {
            Used = new Dictionary<string, Func<Framework, int>>
            {
                ["technology-areas.csv"] = f => f.Areas.Length,
                ["occupations.csv"] = f => f.Occupations.Length,
                ["ksas.csv"] = f => f.Ksas.Length,
                ["requirements.csv"] = f => f.Requirements.Length,
            },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    private static Dictionary<string, byte[]> In(string directory) => Directory.GetFiles(Repository.Sample(directory))
        .Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

    private static Dictionary<string, byte[]> Own()
    {
        var framework = SampleFrameworks.Random(seed: 7, size: 12);
        return FrameworkArchive.Names.ToDictionary(n => n, n => FrameworkArchive.File(framework, n)!);
    }

    private static Dictionary<string, byte[]> One(string file) => new() { [file] = File.ReadAllBytes(Repository.Sample(file)) };

    private static Dictionary<string, byte[]> OnetFiles() => new(In("onet"))
    {
        ["Alternate Titles.txt"] = Encoding.UTF8.GetBytes(
            "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)\n"
            + "17-0002.00\tx\tDraftsman\tn/a\t08\n51-0001.00\tx\tLathe hand\tn/a\t08\n99-9999.00\tx\tNobody\tn/a\t08\n"),
    };
}
