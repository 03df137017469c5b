namespace MfgPathways.Publication;

/// <summary>Collects what is wrong with a text, so that all of it is reported at once.</summary>
internal sealed class Problems
{
    private readonly List<PublicationProblem> list = [];

    public int Count => list.Count;

    public void Add(int line, string message) => list.Add(new(line, message));

    public void ThrowIfAny()
    {
        if (list.Count > 0)
            throw new PublicationException([.. list.Distinct().OrderBy(p => p.Line)]);
    }
}
