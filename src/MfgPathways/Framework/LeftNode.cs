namespace MfgPathways;

/// <summary>
/// A node that was the framework's, that the framework no longer has, and on which relationships of others hang: it stays in the database,
/// without the framework's mark, and is theirs.
/// </summary>
/// <param name="Key">The key that it had, for example <c>ksa:4.1.07.02</c>; <c>null</c> where somebody had taken that away.</param>
/// <param name="Name">Its name or title; <c>null</c> where it has none.</param>
public sealed record LeftNode(string? Key, string? Name);
