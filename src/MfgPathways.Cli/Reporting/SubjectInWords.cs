using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Reporting;

/// <summary>What the ids of a comparison stand for.</summary>
internal sealed class SubjectInWords
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> abbreviations;

    public SubjectInWords(Framework framework)
    {
        abbreviations = framework.Areas.ToDictionary(a => a.Id, a => a.Abbreviation, StringComparer.Ordinal);
        Add(framework.Areas.Select(a => (a.Id, a.Name)));
        Add(framework.Tiers.Select(t => ($"{t.Number}", $"Tier {t.Number}")));
        Add(framework.Competencies.Select(c => (c.Id, $"{c.Id} {c.Name}")));
        Add(framework.SubCompetencies.Select(s => (s.Id, $"{s.Id} {s.Name}")));
        Add(framework.Ksas.Select(k => (k.Id, $"{k.Id} {k.Name}")));
        names["framework"] = names["institute"] = "";
    }

    /// <summary>The subject, of several joined by a comma; empty for the framework as a whole.</summary>
    public string Of(string subject) => string.Join(", ", subject.Split(';').Select(One).Where(n => n.Length > 0));

    /// <summary>The same, but competencies and KSAs by their numbers alone.</summary>
    public string Brief(string subject) => string.Join(
        ", ", subject.Split(';').Select(id => id.Contains('.', StringComparison.Ordinal) ? id : One(id)).Where(n => n.Length > 0));

    /// <summary>Technology areas by their abbreviations.</summary>
    public string Short(string areas) => string.Join(", ", areas.Split(';').Select(id => abbreviations.GetValueOrDefault(id, id)));

    private string One(string id) => names.GetValueOrDefault(id) ?? Say.Capital(id.Replace('-', ' '));

    private void Add(IEnumerable<(string Id, string Name)> all)
    {
        foreach (var (id, name) in all)
            names[id] = name;
    }
}
