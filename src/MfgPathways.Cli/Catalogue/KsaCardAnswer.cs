using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Catalogue;

/// <summary>A KSA as an answer.</summary>
internal static class KsaCardAnswer
{
    public static Answer Of(KsaCard card, Framework framework)
    {
        var table = Table.Of(
            ["Required by", "Area", "KSAs#"], card.Occupations.Select(o => (string[])[o.Title, o.Area, $"{o.Ksas}"]));
        var flat = Table.Of(
            ["ksa_id", "occupation_id", "title", "area", "ksas"],
            card.Occupations.Select(o => (string[])[card.Ksa.Id, o.Id, o.Title, o.Area, $"{o.Ksas}"]));
        string[] facts =
        [
            .. card.Ksa.Code is null ? (string[])[] : [$"Id {card.Ksa.Id}."],
            $"Sub-competency {card.SubCompetency.Id} {card.SubCompetency.Name}; competency {card.Competency.Id} {card.Competency.Name}; "
                + $"tier {card.Tier.Number}, {card.Tier.Name}.",
            .. card.SubCompetency.Definition is { } definition ? (string[])[$"The sub-competency: {definition}"] : [],
            .. card.SameText.Count == 0
                ? (string[])[]
                : [$"The same text stands under {Names.CodesOrIds(framework, card.SameText)}; --merge-synonyms makes one KSA of them."],
            .. card.Ksa.Synonyms.Count == 0 ? (string[])[] : [$"Merged from {card.Ksa.Id}, {string.Join(", ", card.Ksa.Synonyms)}."],
        ];
        return new Answer(
            "show", $"{card.Ksa.CodeOrId()} {card.Ksa.Name}: required by {Say.Count(card.Occupations.Count, "occupation")}",
            [new Section(null, facts, table)], flat,
            new Payload(card, wire => wire.KsaCard), Source.Of(framework), []);
    }
}
