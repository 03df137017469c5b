namespace MfgPathways.Exports;

/// <summary>An attribute that every node, or every edge, of a graph may have.</summary>
/// <param name="Name">Its name: lower-case letters and underscores.</param>
/// <param name="Type">What its values are.</param>
public sealed record ExportField(string Name, ExportType Type = ExportType.Text);
