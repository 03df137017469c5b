namespace MfgPathways.Transitions;

/// <summary>A row or a column and its degree.</summary>
internal readonly record struct DegreeOf(int Number, int Degree);
