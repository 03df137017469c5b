namespace MfgPathways.Importing;

/// <summary>Keeps what became of every row of a source, and gives a source up that is not what it should be.</summary>
/// <param name="what">What is read, as the beginning of a sentence: <c>The ESCO directory</c>.</param>
internal sealed class ImportLog(string what)
{
    private const int MostNamed = 100;

    private readonly List<SourceList> lists = [];
    private readonly Dictionary<Origin, Origin> grounds = [];
    private readonly HashSet<Origin> used = [];

    /// <summary>The lists that were started, in that order.</summary>
    public IReadOnlyList<SourceList> Lists => lists;

    /// <summary>Starts a file, or one list of a file that has several.</summary>
    public SourceList Start(string file, Gives gives = Gives.Nothing, string? list = null)
    {
        lists.Add(new SourceList(this, file, list, gives));
        return lists[^1];
    }

    /// <summary>Says that a row is where it is in the framework because of another row, which is used where this one is.</summary>
    public void Ground(Origin row, Origin? on)
    {
        if (on is not null)
            grounds[row] = on;
    }

    /// <summary>Counts a row as used, with all that it is grounded on.</summary>
    public void Use(Origin row)
    {
        var next = row;
        while (next is not null && used.Add(next))
            next = grounds.GetValueOrDefault(next);
    }

    /// <summary>Whether a row was counted as used.</summary>
    public bool IsUsed(Origin row) => used.Contains(row);

    /// <summary>Rejects a row that turns out to be defective once it is put together with others.</summary>
    /// <exception cref="FrameworkException">It is no row of the source, and so cannot be left out.</exception>
    public void Reject(FrameworkDefect defect) =>
        (lists.Find(l => l.Holds(defect.Row!)) ?? throw Refusal(defect)).Reject(defect);

    public void Reject(Origin row, FormattableString message) => Reject(new FrameworkDefect(row, message));

    /// <summary>Gives the source up where too many rows of a list are defective.</summary>
    public void End() => lists.ForEach(l => l.End());

    public FrameworkException Refusal(params IReadOnlyList<FrameworkDefect> defects) => new(
        defects.Count <= MostNamed
            ? defects
            : [.. defects.Take(MostNamed), new FrameworkDefect("...", $"and {defects.Count - MostNamed} more.")],
        what);

    public FrameworkException Refusal(Origin place, FormattableString message) => Refusal(new FrameworkDefect(place, message));

    /// <summary>The rejected rows, in the order of the lists and their lines.</summary>
    public IReadOnlyList<RejectedRow> Rejected() =>
    [
        .. lists.SelectMany(l => l.Rejected).Select(d => new RejectedRow(
            d.Row!.File, d.Row.Line, d.Row.Column == 0 ? null : d.Row.Column, d.Message)),
    ];

    /// <summary>What became of the rows, list by list.</summary>
    public IReadOnlyList<SourceFileRead> Files()
    {
        var counts = new int[lists.Count];
        foreach (var row in used)
            if (lists.FindIndex(l => l.Holds(row)) is >= 0 and var list && !lists[list].HasRejected(row))
                counts[list]++;
        return [.. lists.Zip(counts, (list, count) => list.Outcome(count))];
    }
}
