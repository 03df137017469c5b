namespace MfgPathways.Benchmarks;

/// <summary>Nothing is measured before all have given the same answer.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The answers differ.</exception>
    public static void Of<T>(string peer, IReadOnlyList<T> ours, IReadOnlyList<T> theirs)
    {
        if (ours.Count != theirs.Count)
            throw new InvalidOperationException($"{peer} has {theirs.Count} answers, we have {ours.Count}.");
        for (var i = 0; i < ours.Count; i++)
            if (!EqualityComparer<T>.Default.Equals(ours[i], theirs[i]))
                throw new InvalidOperationException($"{peer} answers {theirs[i]}, we answer {ours[i]} (answer {i}).");
    }
}
