namespace MfgPathways.Service.Publishing;

/// <summary>Holds the release that answers are given from. It is replaced as a whole, by one swap.</summary>
internal sealed class Publisher(TimeProvider time)
{
    private volatile Publication? current;

    /// <summary>What is published; <c>null</c> before the first.</summary>
    public Publication? Current => current;

    /// <summary>Publishes a framework; where it is the one that is published already, only says that it still holds.</summary>
    public void Publish(Framework framework)
    {
        var before = current;
        var release = before is not null && before.Release.Framework.Checksum == framework.Checksum
            ? before.Release
            : new PublishedRelease(framework);
        current = new Publication(release, time.GetUtcNow());
    }
}
