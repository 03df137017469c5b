using MfgPathways.Graph;

namespace MfgPathways.Cli.Commands;

/// <summary>One occupation of the list.</summary>
internal sealed record OccupationRow(string Id, string Title, string Area, int Ksas, int Institutes)
{
    public static OccupationRow Of(SkillGraph graph, int number)
    {
        var occupation = graph.Framework.Occupations[number];
        return new OccupationRow(
            occupation.Id, occupation.Title, Names.Area(graph.Framework, occupation), graph.KsasOf(number).Length, occupation.Institutes);
    }
}
