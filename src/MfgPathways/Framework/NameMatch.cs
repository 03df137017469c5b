namespace MfgPathways;

/// <summary>What a name given by a person stands for.</summary>
/// <typeparam name="T">What was looked for.</typeparam>
/// <param name="Found">The one thing that it stands for; <c>null</c> where there is none, or more than one.</param>
/// <param name="Ambiguous">Whether it stands for several things.</param>
/// <param name="Nearest">The several things, or where it stands for nothing those with the nearest names, nearest first.</param>
public sealed record NameMatch<T>(T? Found, bool Ambiguous, IReadOnlyList<T> Nearest)
    where T : class;
