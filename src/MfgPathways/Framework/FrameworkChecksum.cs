using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MfgPathways;

internal static class FrameworkChecksum
{
    // Unit and record separators cannot occur in a validated row, so no two different frameworks have the same canonical text.
    private const char UnitSeparator = '\u001f';
    private const char RecordSeparator = '\u001e';

    public static string Of(Framework framework)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var release = framework.Release;
        Add(
            hash, "release", release.Id, release.Title, release.Publisher, release.Published, release.Url,
            release.Attribution, $"{framework.Merges:D}");
        foreach (var a in framework.Areas)
            Add(hash, "area", a.Id, a.Name, a.Abbreviation);
        foreach (var t in framework.Tiers)
            Add(hash, "tier", Text(t.Number), t.Name);
        foreach (var c in framework.Competencies)
            Add(hash, "competency", c.Id, Text(c.TierNumber), c.Name, c.Definition, c.Source);
        foreach (var s in framework.SubCompetencies)
            Add(hash, "sub-competency", s.Id, s.CompetencyId, s.Name, s.Definition, s.Source);
        foreach (var k in framework.Ksas)
            Add(hash, ["ksa", k.Id, k.SubCompetencyId, k.Name, k.Synonyms.ToString(), .. Coded(k.Code)]);
        foreach (var o in framework.Occupations)
            Add(hash, ["occupation", o.Id, o.Title, o.AreaIds.ToString(), Text(o.Institutes), .. Coded(o.Code)]);
        foreach (var r in framework.Requirements)
            Add(hash, "requirement", r.OccupationId, r.KsaId, Text(r.Selections), Text(r.Areas));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // No field where there is no code: a framework without codes has the checksum that it had before there were any.
    private static string[] Coded(string? code) => code is null ? [] : [code];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> fields)
    {
        var line = new ArrayBufferWriter<byte>(256);
        foreach (var field in fields)
        {
            Encoding.UTF8.GetBytes(field ?? "\0", line);
            line.Write([(byte)UnitSeparator]);
        }

        line.Write([(byte)RecordSeparator]);
        hash.AppendData(line.WrittenSpan);
    }
}
