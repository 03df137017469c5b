namespace MfgPathways.Transitions;

/// <summary>Rows and columns of a bipartite graph with their degrees among each other, each by degree, descending, then number.</summary>
internal sealed record DegreeBlock(DegreeOf[] Rows, DegreeOf[] Columns)
{
    public static DegreeBlock Sorted(IEnumerable<DegreeOf> rows, IEnumerable<DegreeOf> columns) => new(
        [.. rows.OrderByDescending(r => r.Degree).ThenBy(r => r.Number)],
        [.. columns.OrderByDescending(c => c.Degree).ThenBy(c => c.Number)]);
}
