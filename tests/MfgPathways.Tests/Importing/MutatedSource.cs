using System.IO.Compression;

namespace MfgPathways.Tests.Importing;

/// <summary>A source with one to three things wrong, which its seed alone determines.</summary>
internal sealed class MutatedSource
{
    private readonly List<string> mutations = [];

    private MutatedSource(ImportSample sample, int seed)
    {
        var random = new Random(seed);
        Files = new Dictionary<string, byte[]>(sample.Files);
        // Much of what happens to a zip happens to its bytes.
        for (var more = sample.Name == "zip" ? random.Next(3) : random.Next(1, 4); more > 0 && Files.Count > 0; more--)
            Mutate(sample, Files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(Files.Count)), random);
        if (sample.Name == "zip")
        {
            Zip = WholeZip = Zipped(random);
            if (random.Next(3) == 0)
                Zip = TextMutations.Bytes(Zip, random);
        }
    }

    /// <summary>The files.</summary>
    public Dictionary<string, byte[]> Files { get; }

    /// <summary>The files in a zip, where the sample is one.</summary>
    public byte[]? Zip { get; }

    /// <summary>The zip as it was before its bytes were changed; <see cref="Zip"/> holds the same, or is refused.</summary>
    public byte[]? WholeZip { get; }

    public static MutatedSource Of(ImportSample sample, int seed) => new(sample, seed);

    public override string ToString() => string.Join(", ", Zip == WholeZip ? mutations : mutations.Append("bytes of the zip"));

    /// <summary>Puts it into a directory in place of the one before, and says where the importer finds it.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="there">What the directory holds.</param>
    public string PutInto(string directory, Dictionary<string, byte[]> there)
    {
        if (Zip is not null)
        {
            var zip = Path.Combine(directory, "framework.zip");
            File.WriteAllBytes(zip, Zip);
            return zip;
        }

        foreach (var gone in there.Keys.Except(Files.Keys).ToArray())
        {
            File.Delete(Path.Combine(directory, gone));
            there.Remove(gone);
        }

        foreach (var (name, content) in Files.Where(f => there.GetValueOrDefault(f.Key) != f.Value))
        {
            File.WriteAllBytes(Path.Combine(directory, name), content);
            there[name] = content;
        }

        return directory;
    }

    private void Mutate(ImportSample sample, string file, Random random)
    {
        var (content, how) = (Files[file], random.Next(sample.Delimiter is null ? 8 : 11));
        (string Kind, Func<byte[]> Make) mutation = (how, sample.Delimiter) switch
        {
            (0, _) => ("bytes", () => TextMutations.Bytes(content, random)),
            (1, _) => ("line ends", () => TextMutations.LineEnds(content, random)),
            (2, _) => ("encoding", () => TextMutations.Encodings(content, random)),
            (3, _) => ("file", () => OtherFile(content, random)),
            (4 or 5, _) => ("rows", () => TextMutations.Rows(content, random)),
            (_, { } delimiter) => ("cells", () => TextMutations.Cells(content, delimiter, random)),
            _ => ("JSON", () => JsonMutations.Values(content, random)),
        };
        mutations.Add($"{mutation.Kind} of {file}");
        Files[file] = mutation.Make();
        if (mutation.Kind == "file" && random.Next(3) == 0)
            Files.Remove(file);
    }

    private byte[] OtherFile(byte[] content, Random random) => random.Next(3) switch
    {
        0 => [],
        1 => [.. content, .. content],
        _ => Files.Values.ElementAt(random.Next(Files.Count)),
    };

    private byte[] Zipped(Random random)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in Files)
            {
                var level = random.Next(2) == 0 ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
                using var entry = zip.CreateEntry(random.Next(8) == 0 ? $"folder/{name}" : name, level).Open();
                entry.Write(content);
            }

        return bytes.ToArray();
    }
}
