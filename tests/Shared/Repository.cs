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

    /// <summary>Why tests of other people's releases are skipped.</summary>
    public const string NoDataset = "The data set is not at hand; MFGPATHWAYS_DATASETS can name the directory that holds it.";

    /// <summary>The directory of a release of other people's, such as <c>esco-1.1.1</c>; <c>null</c> where it is not at hand.</summary>
    public static string? Dataset(string name)
    {
        var named = Environment.GetEnvironmentVariable("MFGPATHWAYS_DATASETS");
        var path = Path.Combine(string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared", "datasets") : named, name);
        return Directory.Exists(path) ? path : null;
    }

    /// <summary>A sample file or directory of the command line's tests.</summary>
    public static string Sample(string name) => Path.Combine(Root, "tests", "MfgPathways.Cli.Tests", "Samples", name);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MfgPathways.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
