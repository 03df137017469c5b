namespace MfgPathways.Service.Publishing;

/// <summary>
/// A framework that answers are given from, with its merges: each is made when it is first asked for. Safe to share between threads.
/// </summary>
internal sealed class PublishedRelease
{
    private readonly Lazy<FrameworkView>[] views;

    public PublishedRelease(Framework framework)
    {
        Framework = framework;
        views =
        [
            .. Enumerable.Range(0, 4).Select(m => new Lazy<FrameworkView>(
                () => new FrameworkView(FrameworkMerge.Apply(framework, (Merges)m)))),
        ];
    }

    public Framework Framework { get; }

    public FrameworkView View(Merges merges = Merges.None) => views[(int)merges].Value;
}
