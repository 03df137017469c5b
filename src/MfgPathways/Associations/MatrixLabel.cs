namespace MfgPathways.Associations;

/// <summary>What a row or a column of a matrix is.</summary>
/// <param name="Id">Id of the area, competency or sub-competency.</param>
/// <param name="Name">Its name.</param>
/// <param name="ShortName">How tables name it: the abbreviation of an area, the number of the others.</param>
public sealed record MatrixLabel(string Id, string Name, string ShortName);
