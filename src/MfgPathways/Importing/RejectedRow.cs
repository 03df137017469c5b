namespace MfgPathways.Importing;

/// <summary>A row of a source that is defective, or refers to one that is.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Column">The character of that line at which it starts, from 1; <c>null</c> where the row starts its line.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record RejectedRow(string File, int Line, int? Column, string Message)
{
    /// <summary><c>file:line</c> or <c>file:line:column</c>.</summary>
    public string Origin => new Origin(File, Line, Column ?? 0).ToString();

    /// <summary><c>origin: message</c>.</summary>
    public override string ToString() => $"{Origin}: {Message}";
}
