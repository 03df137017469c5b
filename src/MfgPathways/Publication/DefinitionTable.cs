using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Table 18: definitions of competencies and sub-competencies.</summary>
internal static partial class DefinitionTable
{
    /// <summary>The rows by id; the last part of a sub-competency's number gets two digits, as Table 19 prints it.</summary>
    public static Dictionary<string, Definition> Read(PublicationText text, List<Erratum> errata, Problems problems)
    {
        var definitions = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var line in text.Between("Table 18. ", "A.3. ", TableShapes.Table18, problems))
        {
            var cells = line.Cells();
            if (cells[0].StartsWith("Tier ", StringComparison.Ordinal))
                continue;
            if (cells.Length != 4 || !Number().IsMatch(cells[0]) || cells.Any(c => c.Length == 0))
                problems.Add(line.Number, "A row of Table 18 does not consist of a number, a name, a definition and a source.");
            else if (!definitions.TryAdd(Padded(cells[0]), new(Padded(cells[0]), cells[1], cells[2], cells[3])))
                problems.Add(line.Number, $"Table 18 defines {cells[0]} twice.");
            else if (Padded(cells[0]) != cells[0])
                errata.Add(new(Padded(cells[0]), cells[0], ErratumRule.NumberPadded, Padded(cells[0])));
        }

        return definitions;
    }

    /// <summary><c>4.1.7</c> becomes <c>4.1.07</c>; a competency's number stays.</summary>
    public static string Padded(string id)
    {
        var parts = id.Split('.');
        return parts.Length == 3 ? $"{parts[0]}.{parts[1]}.{parts[2].PadLeft(2, '0')}" : id;
    }

    [GeneratedRegex(@"^[45]\.\d+(\.\d+)?$")]
    private static partial Regex Number();
}
