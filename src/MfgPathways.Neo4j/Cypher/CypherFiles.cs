using System.Collections.Concurrent;

namespace MfgPathways.Neo4j;

/// <summary>The embedded files of the repository's <c>cypher</c> folder, by name: <c>load/occupations.cypher</c>.</summary>
internal static class CypherFiles
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The files of a folder, without those of folders in it.</summary>
    public static IEnumerable<string> Names(string folder) =>
        typeof(CypherFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.LastIndexOf('/') is var end and > 0 && n[..end] == folder).Order(StringComparer.Ordinal);

    public static string Text(string name) => Texts.GetOrAdd(name, static n =>
    {
        using var stream = typeof(CypherFiles).Assembly.GetManifestResourceStream(n)
            ?? throw new ArgumentException($"There is no Cypher file {n}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>The statements of a file, each ended by a semicolon at the end of a line.</summary>
    public static IEnumerable<string> Statements(string name) =>
        Text(name).ReplaceLineEndings("\n").Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The only statement of a file.</summary>
    public static CypherStatement Statement(string name, IReadOnlyDictionary<string, object?>? parameters = null) =>
        new(Statements(name).Single(), parameters ?? new Dictionary<string, object?>());
}
