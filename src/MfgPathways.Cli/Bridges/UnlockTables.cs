using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Bridges;

/// <summary>What learning unlocks, table by table.</summary>
internal static class UnlockTables
{
    // More names tell a reader nothing; JSON and CSV have them all.
    private const int MostNamed = 3;

    public static IEnumerable<Section> Of(IReadOnlyList<MemberOpenings> members, Framework framework, int limit)
    {
        if (members.All(m => m.Opened.Count == 0))
            yield break;
        if (members is [{ Heads: 1 } only])
            yield return ForOne(only, framework, limit);
        else
            foreach (var section in ForMany(members, framework, limit))
                yield return section;
    }

    /// <summary>A line for each move that opens.</summary>
    public static IEnumerable<(string From, string Name, string Heads, string To, string Effort, string Still, string Missing)> Flat(
        IReadOnlyList<MemberOpenings> members) =>
        from member in members
        from move in member.Opened
        select (
            member.Profile.Occupation?.Id ?? "", member.Profile.Name ?? "", $"{member.Heads}", move.To.Id, Say.Effort(move.Before),
            Say.Effort(move.Still), move.Missing.ToString());

    private static Section ForOne(MemberOpenings person, Framework framework, int limit) => new(
        $"Moves that open{Cut(person.Opened.Count, limit)}", [],
        Table.Of(
            ["Occupation", "Area", "Before#", "Still#", "KSAs still needed"],
            person.Opened.OrderBy(o => o.Still).Take(limit).Select(o => (string[])
            [
                o.To.Title, Names.ShortArea(framework, o.To), Say.Effort(o.Before), Say.Effort(o.Still), string.Join(' ', o.Missing),
            ])));

    private static IEnumerable<Section> ForMany(IReadOnlyList<MemberOpenings> members, Framework framework, int limit)
    {
        var gaining = members.Where(m => m.Opened.Count > 0).OrderByDescending(m => (long)m.Heads * m.Opened.Count).ToArray();
        yield return new Section(
            $"To whom moves open{Cut(gaining.Length, limit)}", [],
            Table.Of(
                ["Occupation", "Area", "People#", "Open before#", "Opened#", "Which, the nearest first"],
                gaining.Take(limit).Select(m => (string[])
                [
                    m.Profile.Occupation?.Title ?? "", m.Profile.Occupation is { } o ? Names.ShortArea(framework, o) : "", $"{m.Heads}",
                    $"{m.OpenBefore}", $"{m.Opened.Count}",
                    Names.Few(framework, [.. m.Opened.OrderBy(o => o.Still).Select(o => o.To)], MostNamed),
                ])));
        var into = members.SelectMany(m => m.Opened, (Member, Move) => (Member, Move)).GroupBy(m => m.Move.To)
            .Select(g => (To: g.Key, People: g.Sum(m => m.Member.Heads), From: g.ToArray()))
            .OrderByDescending(g => g.People).ThenBy(g => g.To.Id, StringComparer.Ordinal).ToArray();
        yield return new Section(
            $"Where the moves lead{Cut(into.Length, limit)}", [],
            Table.Of(
                ["Occupation", "Area", "People#", "From jobs#", "Still#"],
                into.Take(limit).Select(g => (string[])
                [
                    g.To.Title, Names.ShortArea(framework, g.To), $"{g.People}", $"{g.From.Length}",
                    Range(g.From.Min(m => m.Move.Still), g.From.Max(m => m.Move.Still)),
                ])));
    }

    private static string Range(decimal least, decimal most) =>
        least == most ? Say.Effort(least) : $"{Say.Effort(least)} to {Say.Effort(most)}";

    private static string Cut(int count, int limit) => count > limit ? $"; {limit} of {count}" : "";
}
