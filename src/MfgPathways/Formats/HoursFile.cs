using System.Globalization;
using MfgPathways.Transitions;

namespace MfgPathways.Formats;

/// <summary>
/// Hours that each KSA takes, as a CSV file with the columns <c>ksa_id</c> and <c>hours</c>. A row whose id is <c>*</c> stands for all KSAs
/// that have no row of their own.
/// </summary>
public static class HoursFile
{
    private const string Rest = "*";

    private static readonly CsvSchema Schema = CsvSchema.Of("hours.csv", "ksa_id", "hours");

    /// <summary>Reads the hours of every KSA of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="path">The file.</param>
    /// <returns>Hours by id of the KSA.</returns>
    /// <exception cref="FrameworkException">The file is defective; it lists every defect with file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, decimal> Read(Framework framework, string path)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(framework, Path.GetFileName(path), File.ReadAllBytes(path));
    }

    /// <summary>Reads the hours out of the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static IReadOnlyDictionary<string, decimal> Parse(Framework framework, string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(content);
        var defects = new List<FrameworkDefect>();
        var file = CsvReader.Read(Schema with { File = name }, content, defects);
        var merged = framework.Ksas.SelectMany(k => k.Synonyms).ToHashSet(StringComparer.Ordinal);
        var known = framework.Ksas.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var hours = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in file.Rows)
        {
            if (row[0] != Rest && !known.Contains(row[0]) && !merged.Contains(row[0]))
                defects.Add(new(row.Origin, $"There is no KSA {Quoted.Of(row[0])}."));
            else if (!decimal.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var needed)
                || needed is <= 0 or > EffortWeights.MostHours)
                defects.Add(new(
                    row.Origin, $"{Quoted.Of(row[1])} are no hours; write a number above 0 and at most {EffortWeights.MostHours:0}."));
            else if (!hours.TryAdd(row[0], needed))
                defects.Add(new(row.Origin, $"There is a second row for {row[0]}."));
        }

        var lacking = framework.Ksas.Where(k => !hours.ContainsKey(k.Id)).Select(k => k.Id).ToArray();
        if (defects.Count == 0 && lacking.Length > 0 && !hours.ContainsKey(Rest))
            defects.Add(new(
                name,
                $"{lacking.Length} KSAs have no hours, the first {lacking[0]}: "
                    + $"add them, or a row `{Rest},HOURS` for all that are not there."));
        if (defects.Count > 0)
            throw new FrameworkException(defects, "The table of hours");
        return framework.Ksas.ToDictionary(
            k => k.Id, k => hours.TryGetValue(k.Id, out var own) ? own : hours[Rest], StringComparer.Ordinal);
    }
}
