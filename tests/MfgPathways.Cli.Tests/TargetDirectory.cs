namespace MfgPathways.Cli.Tests;

/// <summary>A directory that is not there yet, removed at the end. Its name is short, so that it breaks no line of an answer.</summary>
internal sealed class TargetDirectory : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"mfg{Guid.NewGuid():N}"[..12]);

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
