using System.Globalization;
using MfgPathways.Transitions;

namespace MfgPathways.Formats;

/// <summary>
/// Hours that each KSA takes, as a CSV file with the columns <c>ksa_id</c> (a code that only one KSA has does too) and <c>hours</c>. A row
/// whose id is <c>*</c> stands for all KSAs that have no row of their own.
/// </summary>
public static class HoursFile
{
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
        var hours = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in file.Rows)
        {
            var (id, needed) = (HoursTable.IdOf(framework, row[0]), Number(row[1]));
            if ((HoursTable.Unknown(framework, id) ?? HoursTable.OutOfRange(row[1], needed)) is { } wrong)
                defects.Add(new(row.Origin, $"{wrong}"));
            else if (!hours.TryAdd(id, needed!.Value))
                defects.Add(new(row.Origin, $"There is a second row for {id}."));
        }

        if (defects.Count == 0 && HoursTable.Lacking(framework, hours) is { } lacking)
            defects.Add(new(name, $"{lacking}: add them, or a row `{HoursTable.Rest},HOURS` for all that are not there."));
        if (defects.Count > 0)
            throw new FrameworkException(defects, "The table of hours");
        return HoursTable.Complete(framework, hours);
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
