namespace MfgPathways.Publication;

/// <summary>A row of Table 19 after the pieces of a page break were joined.</summary>
/// <param name="Line">Line on which it starts.</param>
/// <param name="Id">Number of the competency, sub-competency or KSA.</param>
/// <param name="Name">Name or heading.</param>
/// <param name="Occupations">The cell of occupations; empty for a heading.</param>
internal sealed record TableRow(int Line, string Id, string Name, string Occupations)
{
    /// <summary>How many numbers the id has: 2 for a competency, 3 for a sub-competency, 4 for a KSA.</summary>
    public int Depth => Id.Count(c => c == '.') + 1;
}
