using MfgPathways.Cli.Answers;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary>What an import looked for in a directory, as a part of its answer.</summary>
internal static class ImportedDomains
{
    private const int MostNamed = 5;

    public static IEnumerable<Section> Section(ImportedFramework imported)
    {
        if (imported.Domains.Count == 0)
            yield break;
        yield return new Section(
            "What was looked for",
            [
                .. imported.Domains.Where(d => d.Missing.Count > 0).Select(d => d.Files.Count == 0
                    ? $"Not found: {d.Name}. Looked for {string.Join(", ", d.Missing)}."
                    : $"Not all of it found: {d.Name}. Missing: {string.Join(", ", d.Missing)}."),
                .. imported.NotRead.Count == 0 ? (string[])[] : [$"Not read: {Say.Few(imported.NotRead, MostNamed)}."],
            ],
            Table.Of(
                ["What", "Found in"],
                imported.Domains.Select(d => (string[])[d.Name, d.Files.Count == 0 ? "nothing" : string.Join(", ", d.Files)])));
    }
}
