using System.Text;

namespace MfgPathways.Tests.Importing;

/// <summary>Ways in which a file goes wrong, each drawn from a generator. None looks at what the file means.</summary>
internal static class TextMutations
{
    /// <summary>Texts that trouble readers; <see cref="HalfPair"/> stands for what JSON alone can say.</summary>
    public static readonly string[] Nasty =
    [
        "", " ", "\0", "\u0001", "\u0002", "\u0092", "\u0085", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u202E", "\t", "\n", "\r", "\"",
        "\"\"", ",", ";", "a;b", ":", "x:1", "/", "../../etc/passwd", "#", "*", "=1+1", "null", "NaN", "-1", "0", "1", "99999999999999999999",
        "1e309", "1,5", "IM", "true", "é", "e\u0301", "🏭", "\u05E9\u05DC\u05D5\u05DD", "{0}", "%s", "\\", "\\u0000", "__proto__", "none",
        "skill", "own", "S1.own",
        HalfPair, new string('x', 20_000),
    ];

    /// <summary>Becomes the escape of half a surrogate pair.</summary>
    public const string HalfPair = "(half a pair)";

    public static byte[] Bytes(byte[] content, Random random)
    {
        var (from, to) = (random.Next(content.Length + 1), random.Next(content.Length + 1));
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        var bytes = new byte[random.Next(1, 6)];
        random.NextBytes(bytes);
        switch (random.Next(5))
        {
            case 0:
                return content[..from];
            case 1:
                return [.. content[..from], .. content[to..]];
            case 2:
                return [.. content[..from], .. bytes, .. content[Math.Min(content.Length, from + bytes.Length)..]];
            case 3:
                return [.. content[..from], .. bytes, .. content[from..]];
            default:
                var flipped = content.ToArray();
                if (flipped.Length > 0)
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
        }
    }

    public static byte[] Rows(byte[] content, Random random)
    {
        var rows = Lines(content);
        var (i, j) = (random.Next(rows.Count), random.Next(rows.Count));
        switch (random.Next(5))
        {
            case 0:
                rows.RemoveAt(i);
                break;
            case 1:
                rows.Insert(j, rows[i]);
                break;
            case 2:
                (rows[i], rows[j]) = (rows[j], rows[i]);
                break;
            case 3:
                rows.InsertRange(j, Enumerable.Repeat(rows[i], random.Next(2, 40)));
                break;
            default:
                rows.Insert(j, new string(' ', random.Next(3)));
                break;
        }

        return Joined(rows);
    }

    public static byte[] Cells(byte[] content, char delimiter, Random random)
    {
        var rows = Lines(content).Select(r => r.Split(delimiter).ToList()).ToList();
        var (row, other) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)]);
        var (cell, from) = (random.Next(row.Count), random.Next(other.Count));
        switch (random.Next(7))
        {
            case 0:
                row[cell] = "";
                break;
            case 1:
                row[cell] = Nasty[random.Next(Nasty.Length)];
                break;
            case 2:
                row[cell] += Nasty[random.Next(Nasty.Length)];
                break;
            case 3:
                row[cell] = other[Math.Min(cell, other.Count - 1)];
                break;
            case 4:
                (row[cell], other[from]) = (other[from], row[cell]);
                break;
            case 5:
                row.RemoveAt(cell);
                break;
            default:
                row.Insert(cell, other[from]);
                break;
        }

        return Joined(rows.Select(r => string.Join(delimiter, r)));
    }

    public static byte[] LineEnds(byte[] content, Random random)
    {
        var lines = Lines(content);
        var how = random.Next(5);
        return Encoding.UTF8.GetBytes(how switch
        {
            0 => string.Join("\r\n", lines),
            1 => string.Join('\r', lines) + "\r",
            2 => string.Concat(lines),
            3 => string.Join('\n', lines).TrimEnd('\n'),
            _ => string.Concat(lines.Select(l => l + new[] { "\n", "\r", "\r\n", "\n\n", " \n" }[random.Next(5)])),
        });
    }

    public static byte[] Encodings(byte[] content, Random random)
    {
        var text = Encoding.UTF8.GetString(content);
        return random.Next(6) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. content],
            1 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. content],
            2 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            3 => Encoding.BigEndianUnicode.GetBytes(text),
            4 => Encoding.Latin1.GetBytes(text.Replace('e', 'é')),
            _ => [.. content, .. new byte[random.Next(1, 4)]],
        };
    }

    private static List<string> Lines(byte[] content) => [.. Encoding.UTF8.GetString(content).Split('\n')];

    private static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
