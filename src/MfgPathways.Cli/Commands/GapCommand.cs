using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>gap FROM TO</c>.</summary>
internal static class GapCommand
{
    private static readonly Argument<string> From = new("from") { Description = "The occupation that the person has." };
    private static readonly Argument<string> To = new("to") { Description = "The occupation that she wants." };

    public static Command Create(CliIo io)
    {
        var command = new Command("gap", "Show what the destination requires: held already, and to learn.") { From, To };
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed.GetValue(From)!, parsed.GetValue(To)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string from, string to, CancellationToken cancellationToken)
    {
        var graph = await session.ReadGraphAsync(cancellationToken);
        var gap = Gap.Between(graph, Names.Occupation(graph.Framework, from), Names.Occupation(graph.Framework, to));
        return session.Write(ToAnswer(gap, graph.Framework, graph.BaseRate));
    }

    private static Answer ToAnswer(Gap gap, Framework framework, double baseRate)
    {
        var missing = gap.Readiness.Required - gap.Readiness.Shared;
        string[] summary =
        [
            $"Holds {gap.Readiness.Shared} of {Say.Count(gap.Readiness.Required, "KSA")}; readiness {Say.Percent(gap.Readiness)}.",
            .. gap.Readiness.Required < TransitionOptions.ThinBelow
                ? (string[])[$"{gap.To.Title} lists {Say.Count(gap.Readiness.Required, "KSA")} only: "
                    + "not enough data to call anybody ready."]
                : [],
            .. Say.Richer(framework, gap.Richer),
        ];
        Section[] sections =
        [
            new Section(null, summary),
            .. gap.Competencies.Select(c => new Section($"{c.Competency.Id} {c.Competency.Name}", [], Rows(c))),
            .. gap.Unused.Count == 0
                ? (Section[])[]
                : [new Section(
                    $"Brought along, but not required there: {Say.Count(gap.Unused.Count, "KSA")}", [],
                    Table.Of(["", ""], gap.Unused.Select(k => (string[])[k.Id, k.Name])))],
        ];
        return new Answer(
            "gap", $"{Say.Of(framework, gap.From)} to {Say.Of(framework, gap.To)}: {Say.Count(missing, "KSA")} to learn",
            sections, Flat(gap), new Payload(gap, WireContext.Default.Gap), Source.Of(framework), [Say.ReadinessRule(baseRate)]);
    }

    private static Table Rows(GapCompetency competency) => Table.Of(
        ["", "", "", ""],
        competency.SubCompetencies.SelectMany(s =>
            s.Held.Select(k => (string[])["held", k.Id, k.Name, s.SubCompetency.Name])
                .Concat(s.Missing.Select(k => (string[])["to learn", k.Id, k.Name, s.SubCompetency.Name]))));

    private static Table Flat(Gap gap) => Table.Of(
        ["status", "ksa_id", "ksa", "sub_competency", "competency"],
        [
            .. from competency in gap.Competencies
               from sub in competency.SubCompetencies
               from row in sub.Held.Select(k => ("held", k)).Concat(sub.Missing.Select(k => ("to learn", k)))
               select (string[])[row.Item1, row.k.Id, row.k.Name, sub.SubCompetency.Id, competency.Competency.Id],
            .. gap.Unused.Select(k => (string[])["not required", k.Id, k.Name, k.SubCompetencyId, ""]),
        ]);
}
