using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;

namespace MfgPathways.Tests.Pathways;

public sealed class LargeGraphTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    public void Ksas_that_nobody_requires_change_no_memoryless_route_although_gaps_are_then_looked_up(int maxMoves)
    {
        var framework = EmbeddedFramework.Read();
        var rows = FrameworkRows.From(framework);
        for (var i = 0; i < 600; i++)
            rows.Ksas.Add(new(new Ksa($"9.9.{i:000}", framework.SubCompetencies[0].Id, $"nobody requires {i}"), $"added:{i}"));
        var (small, large) = (new SkillGraph(framework), new SkillGraph(Framework.Create(rows)));
        Assert.Null(small.Gaps);
        Assert.NotNull(large.Gaps);
        var options = PathOptions.Default with { Model = PathModel.Memoryless, MaxMoves = maxMoves };

        foreach (var (from, to) in Enumerable.Range(1, 60).Select(i => (i * 37 % 132, i * 61 % 132)).Where(p => p.Item1 != p.Item2))
            if (small.KsasOf(from).Length > 0 && small.KsasOf(to).Length > 0)
                Assert.Equal(Points(small, from, to), Points(large, from, to));

        string[] Points(SkillGraph graph, int from, int to) =>
        [
            .. TradeOffList.Between(graph, graph.Framework.Occupations[from], graph.Framework.Occupations[to], options).Routes
                .Select(r => $"{r.Stretch} {r.Total} {string.Join(" > ", r.Steps.Select(s => s.To.Id))}"),
        ];
    }
}
