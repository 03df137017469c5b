using MfgPathways.Profiles;

namespace MfgPathways.Formats;

/// <summary>Reads a file that a person writes by hand, and so is small.</summary>
internal static class InputFile
{
    private const int MostBytes = ProfileFile.MostBytes;

    /// <summary>The content of a file; <paramref name="what"/> says what it should be: <c>profile</c>, <c>cohort</c>.</summary>
    public static byte[] Read(string path, string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileInfo(path) is { Exists: true, Length: > MostBytes }
            ? throw new ProfileException([$"{Path.GetFileName(path)} is larger than {MostBytes / 1_000_000} MB: that is no {what}."])
            : File.ReadAllBytes(path);
    }
}
