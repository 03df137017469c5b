using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;
using MfgPathways.Publication;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>An occupation with all that is listed for it.</summary>
internal sealed record OccupationCard(
    Occupation Occupation, string Area,
    IReadOnlyList<OccupationKsa> Ksas, IReadOnlyList<string> SameTitle, IReadOnlyList<OccupationSize> Richer,
    LabourMarketRow? Market)
{
    public static OccupationCard Of(SkillGraph graph, Occupation occupation)
    {
        var framework = graph.Framework;
        var number = graph.NumberOf(occupation);
        var selections = framework.Requirements.Where(r => r.OccupationId == occupation.Id).ToDictionary(r => r.KsaId, r => r.Selections);
        return new OccupationCard(
            occupation,
            Names.Area(framework, occupation),
            [.. graph.KsasOf(number).ToArray().Select(k => new OccupationKsa(KsaRow.Of(graph, k), selections[framework.Ksas[k].Id]))],
            [.. framework.Occupations.Where(o => o.Id != occupation.Id && Slug.Same(o.Title, occupation.Title)).Select(o => o.Id)],
            OccupationSize.Richer(graph, number),
            new LabourMarket(framework).Of(occupation));
    }

    public Answer ToAnswer(Framework framework)
    {
        var table = Table.Of(
            ["KSA", "", "Sub-competency", "Selections#", "Occupations#"],
            Ksas.Select(k => (string[])[k.Ksa.Id, k.Ksa.Name, k.Ksa.SubCompetency, $"{k.Selections}", $"{k.Ksa.Occupations}"]));
        var flat = Table.Of(
            ["occupation_id", "ksa_id", "ksa", "sub_competency", "selections", "occupations"],
            Ksas.Select(k => (string[])
            [
                Occupation.Id, k.Ksa.Id, k.Ksa.Name, k.Ksa.SubCompetency, $"{k.Selections}", $"{k.Ksa.Occupations}",
            ]));
        string[] facts =
        [
            $"Id {Occupation.Id}; named by {Say.Count(Occupation.Institutes, "institute")}.",
            .. Ksas.Count == 0 ? (string[])["The publication lists no KSA for it."] : [],
            .. SameTitle.Count == 0 ? (string[])[] : [$"The same title stands in other areas: {string.Join(", ", SameTitle)}."],
            .. Say.Richer(framework, Richer),
            .. Market is null ? (string[])[] : [Commands.Market.Sentence(Market)],
        ];
        return new Answer(
            "show", $"{Occupation.Title} ({Area}): {Say.Count(Ksas.Count, "KSA")}",
            [new Section(null, facts, table)], flat,
            new Payload(this, wire => wire.OccupationCard), Source.Of(framework),
            Ksas.Count == 0 ? [] : ["Selections: how often the publication lists the pair. Occupations: how many require the KSA."]);
    }
}
