namespace MfgPathways.Exports;

/// <summary>One thing that holds of a graph as a whole: its release, an option that made it.</summary>
public sealed record ExportFact
{
    /// <summary>A fact.</summary>
    /// <param name="name">Its name: lower-case letters and underscores.</param>
    /// <param name="value">What holds.</param>
    public ExportFact(string name, string value) => (Name, Value) = (name, ExportText.Clean(value));

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What holds, in characters that every format carries.</summary>
    public string Value { get; }
}
