namespace MfgPathways.Tests.Publication;

/// <summary>The publication's text. It is no part of the repository, so tests that need it are skipped where it is not at hand.</summary>
internal static class PublicationFile
{
    public static string Text()
    {
        var file = Repository.Publication();
        Assert.SkipWhen(file is null, Repository.NoPublication);
        return File.ReadAllText(file!);
    }
}
