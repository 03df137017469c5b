namespace MfgPathways.Exports;

/// <summary>An edge of a graph that is written for other programs.</summary>
public sealed record ExportEdge
{
    /// <summary>An edge.</summary>
    /// <param name="source">Id of the node at which it starts.</param>
    /// <param name="target">Id of the node at which it ends.</param>
    /// <param name="label">What a person reads at it.</param>
    /// <param name="weight">How strong it is; above 0, larger is nearer.</param>
    /// <param name="values">
    /// The values of the graph's edge fields, in their order, numbers as invariant text; <c>null</c> for none.
    /// </param>
    public ExportEdge(string source, string target, string label, double weight, params string?[] values)
    {
        (Source, Target) = (ExportText.Clean(source), ExportText.Clean(target));
        (Label, Weight, Values) = (ExportText.Clean(label), weight, ExportText.Clean(values));
    }

    /// <summary>Id of the node at which it starts.</summary>
    public string Source { get; }

    /// <summary>Id of the node at which it ends.</summary>
    public string Target { get; }

    /// <summary>What a person reads at it.</summary>
    public string Label { get; }

    /// <summary>How strong it is; above 0, larger is nearer.</summary>
    public double Weight { get; }

    /// <summary>The values of the graph's edge fields, in their order, in characters that every format carries.</summary>
    public IReadOnlyList<string?> Values { get; }
}
