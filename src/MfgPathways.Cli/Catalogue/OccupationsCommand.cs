using System.CommandLine;
using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Catalogue;

/// <summary><c>occupations [text]</c>.</summary>
internal static class OccupationsCommand
{
    private static readonly Argument<string> Text = new("text")
    {
        Description = "Words of the title, or of title@area, or the beginning of a code.",
        DefaultValueFactory = _ => "",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("occupations", "List the occupations, or those with these words in their title.") { Text };
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed.GetValue(Text)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string text, CancellationToken cancellationToken)
    {
        var graph = await session.ReadGraphAsync(cancellationToken);
        var framework = graph.Framework;
        var rows = OccupationRow.Find(graph, text);
        if (rows.Count == 0)
            Names.Occupation(framework, text);

        var countsInstitutes = framework.CountsInstitutes;
        var isCoded = rows.Any(r => r.Code is not null);
        var table = Table.Of(
            [.. isCoded ? (string[])["Code"] : [], "Occupation", "Area", "KSAs#", .. countsInstitutes ? (string[])["Institutes#"] : []],
            rows.Select(r => (string[])
            [
                .. isCoded ? (string[])[r.Code ?? ""] : [], r.Title, r.Area, $"{r.Ksas}",
                .. countsInstitutes ? (string[])[$"{r.Institutes}"] : [],
            ]));
        var flat = Table.Of(
            ["id", "code", "title", "area", "ksas", "institutes"],
            rows.Select(r => (string[])[r.Id, r.Code ?? "", r.Title, r.Area, $"{r.Ksas}", $"{r.Institutes}"]));
        var thin = rows.Count(r => r.Ksas is > 0 and < TransitionOptions.ThinBelow);
        string[] notes =
        [
            .. thin == 0
                ? (string[])[]
                : [$"{thin} of them list fewer than {TransitionOptions.ThinBelow} KSAs: what can be said of those rests on little."],
            .. rows.Where(r => r.Ksas == 0).Select(r => $"The framework lists no KSA for {r.Title} ({r.Area})."),
        ];
        return session.Write(new Answer(
            "occupations", $"{rows.Count} of {framework.Occupations.Length} occupations", [new Section(null, [], table)], flat,
            new Payload(rows, wire => wire.IReadOnlyListOccupationRow), Source.Of(framework), notes));
    }
}
