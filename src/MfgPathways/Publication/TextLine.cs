namespace MfgPathways.Publication;

/// <summary>A line of the text with its number, counted from 1.</summary>
internal readonly record struct TextLine(int Number, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool HasCells => Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>The cells between tabs, without markup.</summary>
    public string[] Cells() => [.. Text.Split('\t').Select(Markup.Plain)];
}
