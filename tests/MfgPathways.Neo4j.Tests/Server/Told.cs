namespace MfgPathways.Neo4j.Tests;

/// <summary>Progress that does something at once, on the loader's own thread.</summary>
internal sealed class Told(Action<LoadProgress> act) : IProgress<LoadProgress>
{
    public void Report(LoadProgress value) => act(value);
}
