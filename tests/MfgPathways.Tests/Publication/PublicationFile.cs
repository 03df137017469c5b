namespace MfgPathways.Tests.Publication;

/// <summary>The publication's text. It is no part of the repository, so tests that need it are skipped where it is not at hand.</summary>
internal static class PublicationFile
{
    private const string Variable = "MFGPATHWAYS_PUBLICATION";

    public static string Text()
    {
        var file = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Beside();
        Assert.SkipUnless(File.Exists(file), $"The publication's text is not at hand; {Variable} may name the file.");
        return File.ReadAllText(file!);
    }

    /// <summary>The root of the repository.</summary>
    public static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MfgPathways.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("MfgPathways.sln is in none of the directories above the tests.");
    }

    private static string Beside() => Path.GetFullPath(Path.Combine(Root(), "..", "shared", "publication", "nist-ams-600-20.txt"));
}
