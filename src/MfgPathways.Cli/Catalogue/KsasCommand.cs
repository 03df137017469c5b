using System.CommandLine;
using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Catalogue;

/// <summary><c>ksas [text]</c>.</summary>
internal static class KsasCommand
{
    private static readonly Argument<string> Text = new("text")
    {
        Description = "Words of the KSA, or the beginning of its number or code.",
        DefaultValueFactory = _ => "",
    };

    private static readonly Option<string> Sort = new("--sort") { Description = "Order of the list.", DefaultValueFactory = _ => "id" };
    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Show at most so many; 0 for all.",
        DefaultValueFactory = _ => 0,
        HelpName = "N",
    };

    static KsasCommand() => Sort.AcceptOnlyFromAmong("id", "occupations");

    public static Command Create(CliIo io)
    {
        var command = new Command("ksas", "List the KSAs, or those with these words, with the occupations and areas that require them.")
        {
            Text, Sort, Limit,
        };
        command.SetAction((parsed, ct) => RunAsync(
            new Session(parsed, io), parsed.GetValue(Text)!, parsed.GetValue(Sort) == "occupations",
            Say.Limit(parsed.GetValue(Limit)), ct));
        return command;
    }

    private static async Task<int> RunAsync(
        Session session, string text, bool byOccupations, int limit, CancellationToken cancellationToken)
    {
        var graph = await session.ReadGraphAsync(cancellationToken);
        var framework = graph.Framework;
        var rows = KsaRow.Find(graph, text);
        if (rows.Count == 0)
            throw Names.UnknownKsaOrOccupation(framework, text);
        var found = rows.Count;
        rows = [.. KsaRow.Sorted(rows, byOccupations).Take(limit)];

        var table = Table.Of(
            ["KSA", "", "Occupations#", "Areas"],
            rows.Select(r => (string[])[r.CodeOrId(), r.Name, $"{r.Occupations}", string.Join(", ", r.Areas)]));
        var flat = Table.Of(
            ["id", "code", "name", "sub_competency", "occupations", "areas"],
            rows.Select(r => (string[])[r.Id, r.Code ?? "", r.Name, r.SubCompetency, $"{r.Occupations}", string.Join("; ", r.Areas)]));
        return session.Write(new Answer(
            "ksas", rows.Count < found ? $"The first {rows.Count} of {found} KSAs" : $"{found} of {framework.Ksas.Length} KSAs",
            [new Section(null, [], table)], flat,
            new Payload(rows, wire => wire.IReadOnlyListKsaRow), Source.Of(framework), []));
    }
}
