namespace MfgPathways.Cli.Exports;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its name, where it stands in a directory with others.</param>
/// <param name="Write">Writes its text.</param>
internal sealed record ExportFile(string Name, Action<TextWriter> Write);
