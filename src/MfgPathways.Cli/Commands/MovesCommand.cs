using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>moves FROM</c>.</summary>
internal static class MovesCommand
{
    private static readonly Argument<string> From = new("from") { Description = "The occupation that the person has." };
    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Show at most so many; 0 for all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("moves", "Rank the moves out of an occupation, with the evidence for each.") { From, Limit };
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed.GetValue(From)!, parsed.GetValue(Limit), ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string from, int limit, CancellationToken cancellationToken)
    {
        var graph = await session.ReadGraphAsync(cancellationToken);
        var moves = MoveList.Of(graph, new EvidenceTable(graph), Names.Occupation(graph.Framework, from));
        return session.Write(ToAnswer(moves, Say.Limit(limit), graph));
    }

    private static Answer ToAnswer(MoveList list, int limit, SkillGraph graph)
    {
        var framework = graph.Framework;
        var shown = list.Moves.Take(limit).ToArray();
        var table = Table.Of(
            ["Move to", "Area", "Held#", "Learn#", "Readiness#", "Evidence", "p#"],
            shown.Select(m => (string[])
            [
                m.Thin ? $"{m.To.Title} (thin)" : m.To.Title, Names.ShortArea(framework, m.To), $"{m.Shared} of {m.Readiness.Required}",
                $"{m.Missing}", Say.Percent(m.Readiness), m.Evidence.Grade.ToString().ToLowerInvariant(), Say.PValue(m.Evidence.PValue),
            ]));
        var flat = Table.Of(
            [
                "from", "to", "shared", "to_learn", "readiness", "readiness_low", "readiness_high",
                "evidence", "p", "q", "shared_sub_competencies", "synonyms", "same_area", "same_title", "thin",
            ],
            shown.Select(m => (string[])
            [
                list.From.Id, m.To.Id, $"{m.Shared}", $"{m.Missing}",
                Say.Share(m.Readiness.Estimate), Say.Share(m.Readiness.Low), Say.Share(m.Readiness.High),
                m.Evidence.Grade.ToString().ToLowerInvariant(),
                Say.Number(m.Evidence.PValue, "0.####e-0"), Say.Number(m.Evidence.QValue, "0.####e-0"),
                $"{m.Evidence.SharedSubCompetencies}", $"{m.Evidence.Synonyms}", Flag(m.SameArea), Flag(m.SameTitle), Flag(m.Thin),
            ]));
        return new Answer(
            "moves", $"Moves out of {Say.Of(framework, list.From)}, {Say.Count(list.KsasHeld, "KSA")} held",
            [new Section(null, Summary(list, shown.Length), table)], flat,
            new Payload(list with { Moves = shown }, WireContext.Default.MoveList), Source.Of(framework), Rules(list, graph));
    }

    private static string[] Summary(MoveList list, int shown)
    {
        var byGrade = list.Moves.GroupBy(m => m.Evidence.Grade).ToDictionary(g => g.Key, g => g.Count());
        if (list.Moves.Count == 0)
            return ["No occupation shares a KSA with it: the data gives no ground for a move. "
                + $"{list.Related} share a sub-competency or the title; gap shows what such a move takes."];
        var across = list.Moves.Count(m => !m.SameArea && m.Evidence.Grade == Evidence.Weak);
        return
        [
            $"{list.Moves.Count} moves share a KSA: {byGrade.GetValueOrDefault(Evidence.Strong)} on strong evidence, "
                + $"{byGrade.GetValueOrDefault(Evidence.Moderate)} on moderate, "
                + $"{byGrade.GetValueOrDefault(Evidence.Weak)} on weak ({across} of the weak ones into another area). "
                + $"The best {shown} by readiness:",
        ];
    }

    private static string[] Rules(MoveList list, SkillGraph graph) =>
    [
        Say.ReadinessRule(graph.BaseRate),
        $"Evidence: strong = more shared KSAs than chance at a false discovery rate of 5 % over {list.PairsTested} pairs; "
            + "moderate = two or more shared at p < 0.05; weak = any shared KSA or the same text. "
            + "p: chance of so many shared KSAs, given how many KSAs each occupation lists and how common each KSA is.",
        $"Thin: the destination lists fewer than {TransitionOptions.ThinBelow} KSAs, not enough data to call anybody ready.",
        $"Not listed: {list.Related} that share only a sub-competency or the title, {list.Unrelated} that share nothing, "
            + $"{list.NothingListed.Count} without a KSA.",
    ];

    private static string Flag(bool value) => value ? "true" : "false";
}
