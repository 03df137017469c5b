using MfgPathways.Graph;

namespace MfgPathways.Cli.Commands;

/// <summary>One KSA of the list.</summary>
internal sealed record KsaRow(string Id, string Name, string SubCompetency, int Occupations, IReadOnlyList<string> Areas)
{
    public static KsaRow Of(SkillGraph graph, int number)
    {
        var framework = graph.Framework;
        var ksa = framework.Ksas[number];
        var areas = graph.OccupationsOf(number).ToArray().SelectMany(o => framework.Occupations[o].AreaIds).ToHashSet();
        var sub = framework.SubCompetencies.First(s => s.Id == ksa.SubCompetencyId);
        return new KsaRow(
            ksa.Id, ksa.Name, $"{sub.Id} {sub.Name}", graph.OccupationsOf(number).Length,
            [.. framework.Areas.Where(a => areas.Contains(a.Id)).Select(a => a.Abbreviation)]);
    }
}
