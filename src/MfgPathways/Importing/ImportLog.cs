using System.Globalization;

namespace MfgPathways.Importing;

/// <summary>Keeps what became of every row of a source, and gives a source up that is not what it should be.</summary>
/// <param name="what">What is read, as the beginning of a sentence: <c>The ESCO directory</c>.</param>
internal sealed class ImportLog(string what)
{
    // A release has a few bad rows. A file with many is another file, and nothing should come of it.
    private const int FewRejects = 20;
    private const int OneIn = 10;
    private const int MostNamed = 100;

    private readonly List<FileCount> files = [];
    private readonly List<(int File, int Line, string Message)> rejected = [];

    public int RejectedCount => rejected.Count;

    /// <summary>Starts a file; its number stands for it from then on.</summary>
    public int Start(string file)
    {
        files.Add(new FileCount(file));
        return files.Count - 1;
    }

    public void Used(int file) => files[file].Used++;

    public void LeftOut(int file) => files[file].LeftOut++;

    public void Reject(int file, int line, string message)
    {
        files[file].Rejected++;
        rejected.Add((file, line, message));
    }

    /// <summary>A row that was used after all turns out to be defective.</summary>
    public void Retract(string origin, string message)
    {
        var colon = origin.LastIndexOf(':');
        var file = files.FindIndex(f => f.Name == origin[..Math.Max(colon, 0)]);
        if (file < 0 || !int.TryParse(origin.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            throw Refusal(new FrameworkDefect(origin, message));
        files[file].Used--;
        Reject(file, line, message);
    }

    public string Origin(int file, int line) => string.Create(CultureInfo.InvariantCulture, $"{files[file].Name}:{line}");

    /// <summary>Gives the source up where too many rows of the file are defective.</summary>
    public void End(int file)
    {
        var (count, bad) = (files[file].Rows, files[file].Rejected);
        if (bad > FewRejects && (long)bad * OneIn > count)
            throw Refusal([
                new FrameworkDefect(files[file].Name, $"{bad} of its {count} rows are defective: it is not the file that it should be."),
                .. Defects(r => r.File == file)]);
    }

    public FrameworkException Refusal(params IReadOnlyList<FrameworkDefect> defects) => new(
        defects.Count <= MostNamed
            ? defects
            : [.. defects.Take(MostNamed), new FrameworkDefect("...", $"and {defects.Count - MostNamed} more.")],
        what);

    public FrameworkException Refusal(int file, int line, string message) => Refusal(new FrameworkDefect(Origin(file, line), message));

    public IReadOnlyList<FrameworkDefect> Rejected() => Defects(_ => true);

    public IReadOnlyList<SourceFileRead> Files() =>
        [.. files.Select(f => new SourceFileRead(f.Name, f.Rows, f.Used, f.LeftOut, f.Rejected))];

    private List<FrameworkDefect> Defects(Func<(int File, int Line, string Message), bool> which) =>
    [
        .. rejected.Where(which).OrderBy(r => r.File).ThenBy(r => r.Line)
            .Select(r => new FrameworkDefect(Origin(r.File, r.Line), r.Message)),
    ];

    private sealed class FileCount(string name)
    {
        public string Name => name;

        public int Used { get; set; }

        public int LeftOut { get; set; }

        public int Rejected { get; set; }

        public int Rows => Used + LeftOut + Rejected;
    }
}
