namespace MfgPathways;

/// <summary>The rows do not make a framework. Carries every defect, not the first only.</summary>
public sealed class FrameworkException : Exception
{
    /// <summary>An exception for at least one defect.</summary>
    /// <param name="defects">What is wrong, in the order of the rows.</param>
    /// <param name="what">What was refused, as the beginning of a sentence.</param>
    public FrameworkException(IReadOnlyList<FrameworkDefect> defects, string what = "The framework")
        : base(Describe(defects, what)) => Defects = defects;

    /// <summary>Every defect, in the order of the rows.</summary>
    public IReadOnlyList<FrameworkDefect> Defects { get; }

    private static string Describe(IReadOnlyList<FrameworkDefect> defects, string what) =>
        $"{what} was refused for {(defects.Count == 1 ? "1 defect" : $"{defects.Count} defects")}:\n"
        + string.Join('\n', defects.Select(d => $"  {d}"));
}
