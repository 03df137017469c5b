namespace MfgPathways.Testing;

/// <summary>Where the repository is that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Why tests of the publication's text are skipped.</summary>
    public const string NoPublication = "The publication's text is not at hand; MFGPATHWAYS_PUBLICATION can name it.";

    /// <summary>The publication's text; <c>null</c> where it is not at hand.</summary>
    public static string? Publication()
    {
        var named = Environment.GetEnvironmentVariable("MFGPATHWAYS_PUBLICATION");
        var path = string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared", "publication", "nist-ams-600-20.txt") : named;
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MfgPathways.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
