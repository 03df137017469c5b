using System.Runtime.InteropServices;

namespace MfgPathways.Importing;

/// <summary>A file of a source, or one list of a file that has several: how many rows it has, and what became of them.</summary>
/// <param name="log">The log that it is of.</param>
/// <param name="file">Name of the file.</param>
/// <param name="name">Name of the list; <c>null</c> where the file is one list.</param>
/// <param name="gives">What comes from it.</param>
internal sealed class SourceList(ImportLog log, string file, string? name, Gives gives)
{
    // A release has a few bad rows. A file with many is another file, and nothing should come of it.
    private const int FewRejects = 20;
    private const int OneIn = 10;

    private const string Unused = "Nothing in the framework comes from it.";

    private readonly Dictionary<Origin, FrameworkDefect> rejected = [];
    private readonly Dictionary<string, (int Rows, Origin? First)> leftOut = new(StringComparer.Ordinal);

    /// <summary>File and list, as people read them.</summary>
    public string Name => name is null ? file : $"{file} {name}";

    /// <summary>What comes from it.</summary>
    public Gives Gives => gives;

    /// <summary>How many rows were read so far.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows were neither rejected nor left out so far.</summary>
    public int Unexplained => Rows - rejected.Count - leftOut.Values.Sum(r => r.Rows);

    /// <summary>The defects of its rows by their place, one a row.</summary>
    public IEnumerable<FrameworkDefect> Rejected => rejected.Values.OrderBy(d => d.Row!.Line).ThenBy(d => d.Row!.Column);

    /// <summary>Counts rows that were read.</summary>
    public void Read(int rows = 1) => Rows += rows;

    /// <summary>What a row came from that starts at a place of the file.</summary>
    public Origin At(int line, int column = 0) => new(file, line, column, name);

    /// <summary>Whether a row is of this list.</summary>
    public bool Holds(Origin row) => row.Line > 0 && row.File == file && row.List == name;

    public bool HasRejected(Origin row) => rejected.ContainsKey(row);

    /// <summary>Rejects a row; of several defects, the first is named.</summary>
    public void Reject(FrameworkDefect defect) => rejected.TryAdd(defect.Row!, defect);

    public void Reject(Origin row, FormattableString message) => Reject(new FrameworkDefect(row, message));

    /// <summary>Leaves a row out, for a reason that is a sentence about one row.</summary>
    public void LeaveOut(Origin row, string reason)
    {
        ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(leftOut, reason, out _);
        rows = (rows.Rows + 1, rows.First ?? row);
    }

    /// <summary>Gives the source up where too many rows are defective.</summary>
    public void End()
    {
        if (rejected.Count > FewRejects && (long)rejected.Count * OneIn > Rows)
            throw log.Refusal([
                new FrameworkDefect(Name, $"{rejected.Count} of its {Rows} rows are defective: it is not the file that it should be."),
                .. Rejected]);
    }

    /// <summary>What became of the rows, of which some were used.</summary>
    public SourceFileRead Outcome(int used)
    {
        var reasons = leftOut.Select(r => new LeftOutRows(r.Key, r.Value.Rows)).ToList();
        if (Unexplained - used is > 0 and var rest)
            reasons.Add(new LeftOutRows(Unused, rest));
        return new SourceFileRead(
            file, name, Rows, used, Rows - used - rejected.Count, rejected.Count, [.. reasons.OrderByDescending(r => r.Rows)]);
    }

    /// <summary>The most frequent reason for which rows came to nothing, with the first of them; <c>null</c> where none is known.</summary>
    public (int Rows, Origin First, string Message)? LargestReason() =>
        rejected.Values.GroupBy(d => d.Kind, StringComparer.Ordinal)
            .Select(g => (Rows: g.Count(), First: g.MinBy(d => (d.Row!.Line, d.Row.Column))!))
            .Select(g => (g.Rows, First: g.First.Row!, g.First.Message))
            .Concat(leftOut.Select(r => (r.Value.Rows, First: r.Value.First!, Message: r.Key)))
            .OrderByDescending(r => r.Rows).ThenBy(r => r.First.Line).Cast<(int, Origin, string)?>().FirstOrDefault();
}
