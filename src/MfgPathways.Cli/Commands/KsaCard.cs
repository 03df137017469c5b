using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Commands;

/// <summary>A KSA with its place in the competency model and the occupations that require it.</summary>
internal sealed record KsaCard(
    Ksa Ksa, SubCompetency SubCompetency, Competency Competency, Tier Tier,
    IReadOnlyList<OccupationRow> Occupations, IReadOnlyList<string> SameText)
{
    public static KsaCard Of(SkillGraph graph, Ksa ksa)
    {
        var framework = graph.Framework;
        var sub = framework.SubCompetencies.First(s => s.Id == ksa.SubCompetencyId);
        var competency = framework.Competencies.First(c => c.Id == sub.CompetencyId);
        var number = framework.Ksas.IndexOf(ksa);
        return new KsaCard(
            ksa, sub, competency, framework.Tiers.First(t => t.Number == competency.TierNumber),
            [.. graph.OccupationsOf(number).ToArray().Select(o => OccupationRow.Of(graph, o))],
            [.. SynonymMerge.Groups(framework).First(g => g.Contains(ksa)).Where(k => k != ksa).Select(k => k.Id)]);
    }

    public Answer ToAnswer(Framework framework)
    {
        var table = Table.Of(
            ["Required by", "Area", "KSAs#"], Occupations.Select(o => (string[])[o.Title, o.Area, $"{o.Ksas}"]));
        var flat = Table.Of(
            ["ksa_id", "occupation_id", "title", "area", "ksas"],
            Occupations.Select(o => (string[])[Ksa.Id, o.Id, o.Title, o.Area, $"{o.Ksas}"]));
        string[] facts =
        [
            $"Sub-competency {SubCompetency.Id} {SubCompetency.Name}; competency {Competency.Id} {Competency.Name}; "
                + $"tier {Tier.Number}, {Tier.Name}.",
            .. SubCompetency.Definition is { } definition ? (string[])[$"The sub-competency: {definition}"] : [],
            .. SameText.Count == 0
                ? (string[])[]
                : [$"The same text stands under {string.Join(", ", SameText)}; --merge-synonyms makes one KSA of them."],
            .. Ksa.Synonyms.Count == 0 ? (string[])[] : [$"Merged from {Ksa.Id}, {string.Join(", ", Ksa.Synonyms)}."],
        ];
        return new Answer(
            "show", $"{Ksa.Id} {Ksa.Name}: required by {Say.Count(Occupations.Count, "occupation")}",
            [new Section(null, facts, table)], flat,
            new Payload(this, wire => wire.KsaCard), Source.Of(framework), []);
    }
}
