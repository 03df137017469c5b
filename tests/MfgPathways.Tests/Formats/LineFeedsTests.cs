using CsCheck;
using MfgPathways.Formats;

namespace MfgPathways.Tests.Formats;

public sealed class LineFeedsTests
{
    [Fact]
    public void Every_line_end_is_a_line_feed_however_the_text_comes_in_blocks()
    {
        var (ends, blocks) = (0, 0);
        string[] parts = ["a", "\r", "\n", "\r\n", "bc"];
        Gen.Select(Gen.Int[0, parts.Length - 1].Array[0, 12], Gen.Int[1, 5]).Sample((chosen, size) =>
        {
            var text = string.Concat(chosen.Select(i => parts[i]));
            var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            using var reader = new LineFeeds(new StringReader(text));
            var (read, block) = (new List<char>(), new char[size]);
            while (reader.Read(block, 0, size) is > 0 and var count)
            {
                read.AddRange(block[..count]);
                blocks++;
            }

            Assert.Equal(expected, string.Concat(read));
            Assert.Equal(expected.Count(c => c == '\n'), LineFeeds.In(System.Text.Encoding.UTF8.GetBytes(text)));
            ends += text.Length - expected.Length;
        }, threads: 1);
        Assert.True(ends > 50 && blocks > 200, $"{ends} pairs in {blocks} blocks");
    }

    [Fact]
    public void The_place_where_a_text_stops_being_utf8_is_found_also_behind_a_replacement_character()
    {
        Assert.Null(InvalidText.PositionIn("\uFFFD Größe"u8));
        Assert.Equal(6, InvalidText.PositionIn([.. "\uFFFD\r\na"u8, 0xE9, .. "b"u8]));

        using var directory = new TemporaryDirectory();
        directory.Put("large", new string('x', (1 << 16) - 1) + "\r\n" + new string('y', 1 << 16) + "\ré");
        var path = Path.Combine(directory.Path, "large");
        File.AppendAllText(path, "é", System.Text.Encoding.Latin1);
        Assert.Equal(3, InvalidText.LineIn(path));
    }
}
