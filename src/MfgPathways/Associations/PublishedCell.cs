namespace MfgPathways.Associations;

/// <summary>A cell of a matrix for which the publication prints a number.</summary>
/// <param name="Place">Where it is printed: <c>Fig. 7</c>, <c>Section 3.2.2</c>.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Count">What is counted here.</param>
/// <param name="Printed">What is printed.</param>
public sealed record PublishedCell(string Place, MatrixLabel Row, MatrixLabel Column, int Count, int Printed);
