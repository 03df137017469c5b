namespace MfgPathways.Formats;

/// <summary>The data files inside the library.</summary>
internal static class EmbeddedFile
{
    /// <summary>The content of a file; <c>null</c> where there is none of this name.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream($"Data/{name}");
        if (stream is null)
            return null;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
