using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Clusters;

public sealed class ProjectionTests
{
    private static readonly Gen<(SkillGraph Graph, ProjectionSide Side)> Questions =
        Gen.Select(Frameworks.Random(7, 8), Gen.Bool, (f, ksas) => (new SkillGraph(f), ksas ? ProjectionSide.Ksas : ProjectionSide.Occupations));

    [Fact]
    public void Weights_follow_from_the_sets_that_two_nodes_share() => Questions.Sample(
        question =>
        {
            var (graph, side) = question;
            var sets = Sets(graph, side);
            var others = side == ProjectionSide.Ksas ? graph.OccupationCount : graph.KsaCount;
            Check(ProjectionMeasure.CoOccurrence, (s, _, _) => s);
            Check(ProjectionMeasure.Jaccard, (s, a, b) => s / (a + b - s));
            Check(ProjectionMeasure.Cosine, (s, a, b) => s / Math.Sqrt(a * b));
            Check(ProjectionMeasure.AssociationStrength, (s, a, b) => s / others / (a / others * (b / others)));

            void Check(ProjectionMeasure measure, Func<double, double, double, double> weight)
            {
                var projected = Projection.Of(graph, side, measure);
                var expected = from a in Enumerable.Range(0, sets.Length)
                               from b in Enumerable.Range(a + 1, sets.Length - a - 1)
                               let shared = sets[a].Intersect(sets[b]).Count()
                               where shared > 0
                               select (a, b, Math.Round(weight(shared, sets[a].Length, sets[b].Length), 9));
                Assert.Equal(sets.Length, projected.NodeCount);
                Assert.Equal(expected, projected.Edges().Select(e => (e.A, e.B, Math.Round(e.Weight, 9))));
            }
        },
        iter: 500);

    [Fact]
    public void Occupations_are_joined_significantly_where_the_evidence_of_a_move_is_strong() => Frameworks.Random(9, 14).Sample(
        framework =>
        {
            var graph = new SkillGraph(framework);
            var evidence = new EvidenceTable(graph);
            var strong = from a in Enumerable.Range(0, graph.OccupationCount)
                         from b in Enumerable.Range(a + 1, graph.OccupationCount - a - 1)
                         where evidence.Of(a, b).Grade == Evidence.Strong
                         select (a, b, (double)evidence.Of(a, b).Shared);

            Assert.Equal(strong, Projection.Of(graph, ProjectionSide.Occupations, ProjectionMeasure.Significant).Edges());
        },
        iter: 400);

    [Fact]
    public void Two_KSAs_are_joined_as_two_occupations_are_where_the_sides_change_places() => Frameworks.Random(9, 14).Sample(
        framework =>
        {
            var graph = new SkillGraph(framework);
            var turned = new SkillGraph(Frameworks.Of(
            [
                .. Enumerable.Range(0, graph.KsaCount)
                    .Select(k => string.Concat(Enumerable.Range(0, graph.OccupationCount).Select(o => graph.Requires(o, k) ? 'x' : '.'))),
            ]));

            Assert.Equal(
                Projection.Of(turned, ProjectionSide.Occupations, ProjectionMeasure.Significant).Edges(),
                Projection.Of(graph, ProjectionSide.Ksas, ProjectionMeasure.Significant).Edges());
        },
        iter: 400);

    [Theory]
    [InlineData(ProjectionSide.Ksas, ProjectionMeasure.CoOccurrence, 4947, 10877)]
    [InlineData(ProjectionSide.Ksas, ProjectionMeasure.Significant, 104, 782)]
    [InlineData(ProjectionSide.Occupations, ProjectionMeasure.CoOccurrence, 1752, 3977)]
    [InlineData(ProjectionSide.Occupations, ProjectionMeasure.Significant, 100, 1220)]
    public void The_published_framework_has_so_many_links(ProjectionSide side, ProjectionMeasure measure, int links, double weight)
    {
        var projected = Projection.Of(new SkillGraph(EmbeddedFramework.Read()), side, measure);

        Assert.Equal((links, weight), (projected.EdgeCount, projected.TotalWeight));
    }

    private static int[][] Sets(SkillGraph graph, ProjectionSide side) => side == ProjectionSide.Ksas
        ? [.. Enumerable.Range(0, graph.KsaCount).Select(k => graph.OccupationsOf(k).ToArray())]
        : [.. Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray())];
}
