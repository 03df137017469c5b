using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Catalogue;

/// <summary>An occupation as an answer.</summary>
internal static class OccupationCardAnswer
{
    public static Answer Of(OccupationCard card, Framework framework)
    {
        var table = Table.Of(
            ["KSA", "", "Sub-competency", "Selections#", "Occupations#"],
            card.Ksas.Select(k => (string[])
            [
                k.Ksa.CodeOrId(), k.Ksa.Name, k.Ksa.SubCompetency, $"{k.Selections}", $"{k.Ksa.Occupations}",
            ]));
        var flat = Table.Of(
            ["occupation_id", "ksa_id", "ksa", "sub_competency", "selections", "occupations"],
            card.Ksas.Select(k => (string[])
            [
                card.Occupation.Id, k.Ksa.Id, k.Ksa.Name, k.Ksa.SubCompetency, $"{k.Selections}", $"{k.Ksa.Occupations}",
            ]));
        string[] facts =
        [
            (card.Occupation.Code is { } code ? $"Code {code}, id {card.Occupation.Id}" : $"Id {card.Occupation.Id}")
                + (framework.CountsInstitutes ? $"; named by {Say.Count(card.Occupation.Institutes, "institute")}." : "."),
            .. card.Ksas.Count == 0 ? (string[])["The framework lists no KSA for it."] : [],
            .. card.SameTitle.Count == 0
                ? (string[])[]
                : [$"The same title stands in other areas: {Names.CodesOrIds(framework, card.SameTitle)}."],
            .. Say.Richer(framework, card.Richer),
            .. card.Market is null ? (string[])[] : [Market.Sentence(card.Market)],
        ];
        return new Answer(
            "show", $"{card.Occupation.Title} ({card.Area}): {Say.Count(card.Ksas.Count, "KSA")}",
            [new Section(null, facts, table)], flat,
            new Payload(card, wire => wire.OccupationCard), Source.Of(framework),
            card.Ksas.Count == 0 ? [] : ["Selections: how often the framework lists the pair. Occupations: how many require the KSA."]);
    }
}
