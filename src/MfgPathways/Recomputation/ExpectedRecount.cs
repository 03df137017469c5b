using System.Collections.Immutable;
using MfgPathways.Formats;

namespace MfgPathways.Recomputation;

/// <summary>
/// What a comparison is expected to give: a row of the CSV file that <c>mfgpath report all --output csv</c> writes. The one that comes with
/// the library is the test of its data.
/// </summary>
/// <param name="Place">Table, figure or section.</param>
/// <param name="Subject">What the number is about.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Printed">What is printed, with its bound; empty for nothing.</param>
/// <param name="Here">What is recomputed; empty for nothing.</param>
/// <param name="Outcome">How they compare.</param>
/// <param name="Reasons">The rules that fit, separated by <c>;</c>.</param>
public sealed record ExpectedRecount(
    string Place, string Subject, string Measure, string Printed, string Here, string Outcome, string Reasons)
{
    private const string File = "recomputed-figures.csv";

    private static readonly CsvSchema Schema = SchemaOf(File);

    /// <summary>Names of the columns of the file, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Schema.Columns.Select(c => c.Name)];

    /// <summary>The expectation that comes with the library.</summary>
    public static ImmutableArray<ExpectedRecount> Embedded() => EmbeddedFile.Rows(Schema, Row);

    /// <summary>An expectation out of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="Profiles.ProfileException">The file is too large to be one.</exception>
    /// <exception cref="FrameworkException">A row is malformed; it names file and line of each.</exception>
    public static ImmutableArray<ExpectedRecount> Read(string path)
    {
        var defects = new List<FrameworkDefect>();
        var content = InputFile.Read(path, "expectation");
        ImmutableArray<ExpectedRecount> rows =
            [.. CsvReader.Read(SchemaOf(Path.GetFileName(path)), content, defects).Rows.Select(Row)];
        return defects.Count == 0 ? rows : throw new FrameworkException(defects);
    }

    /// <summary>What a comparison gives, in the form of an expectation.</summary>
    /// <param name="comparison">The comparison.</param>
    public static ExpectedRecount Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ExpectedRecount(
            comparison.Place, comparison.Subject, comparison.Measure,
            comparison.Printed is { } printed ? comparison.Bound == "=" ? printed : $"{comparison.Bound}{printed}" : "",
            comparison.Here?.ToString() ?? comparison.HereText ?? "", Slug.Hyphened($"{comparison.Outcome}"),
            string.Join(';', comparison.Reasons.Select(r => Slug.Hyphened($"{r.Kind}"))));
    }

    private static CsvSchema SchemaOf(string file) => CsvSchema.Of(
        file, "place", "subject", "measure", "printed", "here", "unit", "outcome", "reasons", "explanation", "rows");

    private static ExpectedRecount Row(CsvRow row) => new(row[0], row[1], row[2], row[3], row[4], row[6], row[7]);
}
