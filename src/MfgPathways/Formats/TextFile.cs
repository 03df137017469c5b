namespace MfgPathways.Formats;

/// <summary>A file that is to be written.</summary>
internal sealed record TextFile(string Name, string Text);
