namespace MfgPathways.Exports;

/// <summary>A node of a graph that is written for other programs.</summary>
public sealed record ExportNode
{
    /// <summary>A node.</summary>
    /// <param name="id">Its id, which no other node of the graph has; for GraphML, a name token of XML.</param>
    /// <param name="label">What a person reads at it.</param>
    /// <param name="values">
    /// The values of the graph's node fields, in their order, numbers as invariant text; <c>null</c> for none.
    /// </param>
    public ExportNode(string id, string label, params string?[] values) =>
        (Id, Label, Values) = (ExportText.Clean(id), ExportText.Clean(label), ExportText.Clean(values));

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What a person reads at it.</summary>
    public string Label { get; }

    /// <summary>The values of the graph's node fields, in their order, in characters that every format carries.</summary>
    public IReadOnlyList<string?> Values { get; }
}
