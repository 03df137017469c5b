namespace MfgPathways.Cli.Tests;

/// <summary>
/// Compares what a person reads with a committed <c>*.verified.txt</c>. A difference writes <c>*.received.txt</c> beside it: look at it,
/// and where it is right rename it.
/// </summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "MfgPathways.Cli.Tests", "Golden");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.verified.txt"));

    public static void Verify(string name, string actual)
    {
        var verified = Path.Combine(Folder, $"{name}.verified.txt");
        var received = Path.Combine(Folder, $"{name}.received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(received, actual);
        Assert.Fail($"{received} differs from {Path.GetFileName(verified)}.");
    }
}
