namespace MfgPathways.Associations;

/// <summary>Counts by two of technology area, competency and sub-competency. Rows and columns are in the order of their ids.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Rows">What the rows are.</param>
/// <param name="Columns">What the columns are.</param>
/// <param name="Counts">A list for each row with a count for each column.</param>
public sealed record CountMatrix(
    MatrixKind Kind, IReadOnlyList<MatrixLabel> Rows, IReadOnlyList<MatrixLabel> Columns, IReadOnlyList<IReadOnlyList<int>> Counts)
{
    /// <summary>Whether rows and columns are the same, so that the matrix is symmetric and its diagonal holds the totals.</summary>
    public bool IsSymmetric => Kind is MatrixKind.Areas or MatrixKind.CompetencyPairs or MatrixKind.SubCompetencyPairs;

    /// <summary>The matrix of a framework. O(requirements + occupations · (groups of an occupation)²).</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="kind">What to count.</param>
    /// <param name="within">Ids of the competencies to keep; <c>null</c> or empty for all. Without meaning for areas.</param>
    /// <exception cref="ArgumentException">
    /// Titles were merged, so that requirements cannot be told apart by area, and the matrix is one of areas.
    /// </exception>
    public static CountMatrix Of(Framework framework, MatrixKind kind, IdList? within = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (framework.Merges.HasFlag(Merges.Titles) && !IsOfPairs(kind))
            throw new ArgumentException("The titles are merged over their areas, so nothing can be counted by area.", nameof(framework));
        return kind switch
        {
            MatrixKind.Areas => SharedKsas(framework),
            MatrixKind.Competencies or MatrixKind.SubCompetencies => Selections(framework, kind, KsaGroups.Of(framework, kind, within)),
            _ => Pairs(framework, kind, KsaGroups.Of(framework, kind, within)),
        };
    }

    /// <summary>Whether a matrix is of pairs of competencies or sub-competencies, and areas play no part in it.</summary>
    /// <param name="kind">What is counted.</param>
    public static bool IsOfPairs(MatrixKind kind) => kind is MatrixKind.CompetencyPairs or MatrixKind.SubCompetencyPairs;

    private static CountMatrix SharedKsas(Framework framework)
    {
        var areas = Labels(framework);
        var areasOf = AreaNumbers(framework);
        var pairs = framework.Requirements.GroupBy(r => r.KsaId, r => areasOf[r.OccupationId]).Select(g => g.SelectMany(a => a).Distinct());
        return Symmetric(MatrixKind.Areas, areas, pairs);
    }

    private static CountMatrix Selections(Framework framework, MatrixKind kind, KsaGroups groups)
    {
        var areas = Labels(framework);
        var areasOf = AreaNumbers(framework);
        var counts = Zeros(groups.Labels.Count, areas.Length);
        foreach (var requirement in framework.Requirements)
            if (groups.NumberOf(requirement.KsaId) is { } row)
                foreach (var area in areasOf[requirement.OccupationId])
                    counts[row][area] += requirement.Selections;
        return new CountMatrix(kind, groups.Labels, areas, counts);
    }

    private static CountMatrix Pairs(Framework framework, MatrixKind kind, KsaGroups groups) => Symmetric(
        kind, groups.Labels,
        framework.Requirements.GroupBy(r => r.OccupationId, r => groups.NumberOf(r.KsaId)).Select(g => g.OfType<int>().Distinct()));

    // Counts, for each two labels, the sets that hold both; on the diagonal, those that hold one.
    private static CountMatrix Symmetric(MatrixKind kind, IReadOnlyList<MatrixLabel> labels, IEnumerable<IEnumerable<int>> sets)
    {
        var counts = Zeros(labels.Count, labels.Count);
        foreach (int[] set in sets.Select(s => s.ToArray()))
            foreach (var a in set)
                foreach (var b in set)
                    counts[a][b]++;
        return new CountMatrix(kind, labels, labels, counts);
    }

    private static int[][] Zeros(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new int[columns])];

    private static MatrixLabel[] Labels(Framework framework) =>
        [.. framework.Areas.Select(a => new MatrixLabel(a.Id, a.Name, a.Abbreviation))];

    private static Dictionary<string, int[]> AreaNumbers(Framework framework) => framework.Occupations.ToDictionary(
        o => o.Id, o => framework.Areas.Index().Where(a => o.AreaIds.Contains(a.Item.Id)).Select(a => a.Index).ToArray(),
        StringComparer.Ordinal);
}
