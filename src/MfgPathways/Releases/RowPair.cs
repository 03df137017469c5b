namespace MfgPathways.Releases;

/// <summary>The places of one row in two releases; −1 where it is in one of them only.</summary>
internal readonly record struct RowPair(int Before, int After);
