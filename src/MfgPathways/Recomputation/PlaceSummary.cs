namespace MfgPathways.Recomputation;

/// <summary>How many numbers of a table, a figure or a section compare how.</summary>
/// <param name="Place">Which.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Printed">How many numbers it prints.</param>
/// <param name="Equal">How many of them are equal.</param>
/// <param name="Different">How many differ.</param>
/// <param name="Possible">How many are possible.</param>
/// <param name="NotInData">How many cannot be recomputed.</param>
/// <param name="NotPrinted">How many cells were recomputed for which nothing is printed.</param>
public sealed record PlaceSummary(
    string Place, string Caption, int Printed, int Equal, int Different, int Possible, int NotInData, int NotPrinted);
