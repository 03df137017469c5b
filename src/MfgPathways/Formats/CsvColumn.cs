namespace MfgPathways.Formats;

/// <summary>A column of a CSV file.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Default">What a file without the column means; <c>null</c> where the column is required.</param>
internal sealed record CsvColumn(string Name, string? Default = null);
