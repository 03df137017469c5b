using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Exports;

/// <summary>Matrices as CSV: the first column and the first row are ids, every other cell is a number.</summary>
public static class MatrixCsv
{
    /// <summary>
    /// Who requires what: a row for each occupation, a column for each KSA, in each cell how often the source lists the pair, 0 for never.
    /// O(occupations × KSAs), a row at a time.
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void WriteIncidence(SkillGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var framework = graph.Framework;
        var csv = Begin(output, "occupation", framework.Ksas.Select(k => k.Id));
        var required = framework.Requirements.ToLookup(r => r.OccupationId, StringComparer.Ordinal);
        foreach (var occupation in framework.Occupations)
        {
            var row = Row(occupation.Id, graph.KsaCount, "0");
            foreach (var r in required[occupation.Id])
                row[1 + graph.KsaNumber(r.KsaId)] = ExportText.Integer(r.Selections);
            csv.Row(row);
        }
    }

    /// <summary>
    /// Effort of the moves: from the occupation of the row to that of the column. Empty on the diagonal, and where one of the two lists no
    /// KSA. O(occupations² × words), a row at a time.
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="effort">What learning a KSA costs; <c>null</c> where every KSA counts 1.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void WriteMoves(SkillGraph graph, EffortWeights? effort, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        effort ??= EffortWeights.Uniform(graph);
        var occupations = graph.Framework.Occupations;
        var csv = Begin(output, "from", occupations.Select(o => o.Id));
        for (var from = 0; from < occupations.Length; from++)
        {
            var row = Row(occupations[from].Id, occupations.Length, "");
            for (var to = 0; to < occupations.Length; to++)
                if (from != to && graph.KsasOf(from).Length > 0 && graph.KsasOf(to).Length > 0)
                    row[1 + to] = ExportText.Real(effort.InUnits(effort.SumMissing(graph.BitsOf(to), graph.BitsOf(from))));
            csv.Row(row);
        }
    }

    /// <summary>
    /// How alike occupations, or KSAs, are by what they share. On the diagonal 1, or with co-occurrence how many each has; 0 for nothing in
    /// common. O(n² + Σ degree² of the other side), a row at a time.
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="side">What is compared.</param>
    /// <param name="measure">By what: cosine, Jaccard or co-occurrence.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void WriteSimilarity(SkillGraph graph, ProjectionSide side, ProjectionMeasure measure, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (measure is not (ProjectionMeasure.Cosine or ProjectionMeasure.Jaccard or ProjectionMeasure.CoOccurrence))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure has no value of a thing with itself.");
        var ofKsas = side == ProjectionSide.Ksas;
        string[] ids = [.. ofKsas ? graph.Framework.Ksas.Select(k => k.Id) : graph.Framework.Occupations.Select(o => o.Id)];
        var links = Projection.Of(graph, side, measure);
        var csv = Begin(output, ofKsas ? "ksa" : "occupation", ids);
        for (var item = 0; item < ids.Length; item++)
        {
            var row = Row(ids[item], ids.Length, "0");
            foreach (var (other, weight) in links.NeighboursOf(item).ToArray().Zip(links.WeightsOf(item).ToArray()))
                row[1 + other] = ExportText.Real(weight);
            var own = ofKsas ? graph.OccupationsOf(item).Length : graph.KsasOf(item).Length;
            row[1 + item] = ExportText.Integer(measure == ProjectionMeasure.CoOccurrence ? own : Math.Min(own, 1));
            csv.Row(row);
        }
    }

    private static CsvText Begin(TextWriter output, string corner, IEnumerable<string> columns)
    {
        var csv = new CsvText(output);
        csv.Row([corner, .. columns]);
        return csv;
    }

    private static string?[] Row(string id, int cells, string nothing)
    {
        var row = new string?[1 + cells];
        Array.Fill(row, nothing);
        row[0] = id;
        return row;
    }
}
