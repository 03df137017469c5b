using MfgPathways.Cli.Answers;
using MfgPathways.Crosswalks;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Crosswalks;

/// <summary>What was borrowed for an occupation, as an answer.</summary>
internal static class BorrowedAnswer
{
    public static Answer Of(SkillGraph graph, BorrowedList list, string file)
    {
        var own = graph.KsasOf(graph.NumberOf(list.Occupation)).Length;
        string[] facts =
        [
            $"From {CrosswalkAnswer.Title(list.Match)} of {list.From.Release}, "
                + (list.Match.Words.Count == 0
                    ? "whose title has no word in common with its title."
                    : $"score {CrosswalkAnswer.Score(list.Match)}, words in common: {string.Join(", ", list.Match.Words)}."),
            $"{Say.Count(own, "KSA")} {(own == 1 ? "is" : "are")} listed for it; "
                + $"the borrowed ones stand beside, marked, where you say --borrowed {file}.",
            $"Wrote {file}: delete the rows that do not fit the work.",
        ];
        var table = Table.Of(["Id there", "KSA"], list.Skills.Select(s => (string[])[s.KsaId, s.Name]));
        return new Answer(
            "crosswalk", $"{Say.Of(graph.Framework, list.Occupation)} borrows {Say.Count(list.Skills.Count, "KSA")}",
            [new Section(null, facts, table)],
            Table.Of(["occupation_id", "ksa_id", "name"], list.Skills.Select(s => (string[])[s.OccupationId, s.KsaId, s.Name])),
            new Payload(list, wire => wire.BorrowedList), Source.Of(graph.Framework),
            [CrosswalkAnswer.Rule, $"Borrowed from: {list.From.Attribution}"]);
    }
}
