using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

/// <summary>Evidence of moves on the real publication.</summary>
public sealed class PublishedEvidenceTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());
    private static readonly EvidenceTable Table = new(Graph);

    [Fact]
    public void Strong_evidence_never_leads_into_another_area()
    {
        var pairs = (from a in Enumerable.Range(0, Graph.OccupationCount)
                     from b in Enumerable.Range(a + 1, Graph.OccupationCount - a - 1)
                     where Graph.KsasOf(a).Length > 0 && Graph.KsasOf(b).Length > 0
                     select (Grade: Table.Of(a, b).Grade, Same: Area(a) == Area(b))).ToArray();

        Assert.Equal(8515, pairs.Length);
        Assert.Equal(8515, Table.PairCount);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(' ', pairs.CountBy(p => p).OrderBy(p => p.Key).Select(p => $"{p.Key} {p.Value};")));
        Assert.Equal(0, pairs.Count(p => p is { Grade: Evidence.Strong, Same: false }));
    }

    [Fact]
    public void Fifteen_texts_stand_under_several_ids() =>
        Assert.Equal(15, SynonymMerge.Groups(Graph.Framework).Count(g => g.Count > 1));

    [Fact]
    public void A_move_to_a_job_of_one_KSA_is_never_called_ready()
    {
        foreach (var occupation in Graph.Framework.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0))
            foreach (var move in MoveList.OutOf(Graph, Table, occupation).Moves.Where(m => m.Readiness.Required == 1))
            {
                Assert.True(move.Thin);
                Assert.InRange(move.Readiness.Estimate, 0, 0.25);
            }
    }

    private static string Area(int occupation) => Graph.Framework.Occupations[occupation].AreaIds[0];
}
