using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Catalogue;

/// <summary>A competency or a sub-competency as an answer.</summary>
internal static class CompetencyCardAnswer
{
    public static Answer Of(CompetencyCard card, Framework framework)
    {
        var table = Table.Of(
            ["KSA", "", "Sub-competency", "Occupations#", "Areas"],
            card.Ksas.Select(k => Row(k, k.CodeOrId())));
        var definition = card.Definition is null
            ? "The framework gives no definition."
            : $"{card.Definition} (Source: {card.DefinitionSource ?? "not stated"})";
        return new Answer(
            "show", $"{card.Id} {card.Name}: {card.Kind} of {Say.Count(card.Ksas.Count, "KSA")}",
            [new Section(null, [$"Part of {card.Parent}.", definition], table)],
            table with { Rows = [.. card.Ksas.Select(k => Row(k, k.Id))] },
            new Payload(card, wire => wire.CompetencyCard), Source.Of(framework), []);
    }

    private static string[] Row(KsaRow ksa, string shown) =>
        [shown, ksa.Name, ksa.SubCompetency, $"{ksa.Occupations}", string.Join(", ", ksa.Areas)];
}
