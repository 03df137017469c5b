namespace MfgPathways;

/// <summary>A row together with what it came from, so that a refusal can name it.</summary>
/// <typeparam name="T">The row's type.</typeparam>
/// <param name="Value">The row.</param>
/// <param name="Origin">What it came from.</param>
public sealed record Sourced<T>(T Value, Origin Origin)
{
    /// <summary>A row that came from no row of a file.</summary>
    /// <param name="value">The row.</param>
    /// <param name="description">What to call it.</param>
    public Sourced(T value, string description)
        : this(value, new Origin(description))
    {
    }
}
