using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

public sealed class FrameworkClustersTests
{
    // Without shuffles, which have tests of their own.
    private static readonly ClusterOptions Quick = new() { Shuffles = 0 };

    private static readonly Gen<(SkillGraph Graph, ClusterScope Scope, ClusterOptions Options)> Questions = Gen.Select(
        Frameworks.Random(7, 9).Select(Frameworks.InTwoAreas), Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Bool, Gen.Bool,
        (framework, scope, measure, neighbours, potts, cut) => (
            new SkillGraph(framework), (ClusterScope)scope,
            Quick with
            {
                Method = scope == 2 ? ClusterMethod.Barber : cut ? ClusterMethod.AverageLinkage : ClusterMethod.Leiden,
                Measure = (ProjectionMeasure)measure,
                Neighbours = neighbours,
                Quality = potts ? QualityFunction.ConstantPotts : QualityFunction.Modularity,
            }));

    [Fact]
    public void Everything_linked_is_in_one_cluster_and_the_rest_is_named() => Answers(
        (graph, scope, found) =>
        {
            var occupations = scope == ClusterScope.Ksas ? [] : graph.Framework.Occupations.Select(o => o.Id);
            var ksas = scope == ClusterScope.Occupations ? [] : graph.Framework.Ksas.Select(k => k.Id);
            var members = found.Clusters.SelectMany(c => c.Members).ToArray();

            Assert.Equal(
                occupations.Concat(ksas).Order(StringComparer.Ordinal),
                members.Select(m => m.Id).Concat(found.Unlinked.Select(n => n.Id)).Order(StringComparer.Ordinal));
            Assert.Equal(found.Nodes, members.Length);
            Assert.Equal(Enumerable.Range(1, found.Clusters.Count), found.Clusters.Select(c => c.Number));
            Assert.Equal(found.Clusters.Select(c => c.Members.Count).OrderDescending(), found.Clusters.Select(c => c.Members.Count));
            Assert.Equal(found.Clusters.Count, found.Clusters.Select(c => c.Name).Distinct().Count());
            Assert.All(found.Clusters, c => Assert.NotEmpty(c.Name));
        });

    [Fact]
    public void The_numbers_on_the_panel_are_those_of_the_definitions() => Answers(
        (graph, scope, found) =>
        {
            var links = ClusterGraph.Of(graph, scope, found.Options);
            var number = found.Clusters.SelectMany(c => c.Members.Select(m => (m.Id, c.Number))).ToDictionary(m => m.Id, m => m.Number - 1);
            var labels = Array.ConvertAll(links.Nodes, node => number[ClusterMembers.Named(graph, node).Id]);
            var resolution = found.Options.Resolution!.Value;
            var within = links.Links.Edges().Where(e => labels[e.A] == labels[e.B]).Sum(e => e.Weight);

            Assert.Equal(
                scope == ClusterScope.Both ? BarberModularity.Of(links.TwoSides!, labels, resolution)
                    : found.Options.Quality == QualityFunction.ConstantPotts ? ConstantPotts.Of(links.Links, labels, resolution)
                    : Modularity.Of(links.Links, labels, resolution),
                found.Panel.Quality, 1e-12);
            Assert.Equal(within / links.Links.TotalWeight, found.Panel.Within, 1e-12);
            Assert.Equal(found.Clusters.Count(c => c.IsConnected), found.Panel.Connected);
            Assert.True(found.Panel.BestQuality is null || found.Panel.BestQuality >= found.Panel.RunQuality - 1e-12);
            foreach (var cluster in found.Clusters)
            {
                var inside = links.Links.Edges().Where(e => labels[e.A] == cluster.Number - 1 && labels[e.B] == cluster.Number - 1)
                    .Sum(e => e.Weight);
                var strength = Enumerable.Range(0, labels.Length).Where(n => labels[n] == cluster.Number - 1).Sum(links.Links.StrengthOf);
                var rest = (2 * links.Links.TotalWeight) - strength;
                Assert.Equal(2 * inside / strength, cluster.Within, 1e-9);
                Assert.Equal(rest < 1e-9 ? 0 : (strength - (2 * inside)) / Math.Min(strength, rest), cluster.Conductance, 1e-9);
            }
        });

    [Fact]
    public void A_member_at_the_boundary_names_another_cluster_with_which_it_goes_often() => Answers(
        (_, _, found) =>
        {
            foreach (var cluster in found.Clusters)
                foreach (var member in cluster.Members)
                {
                    Assert.InRange(member.Stability ?? 0, 0, 1);
                    Assert.Equal(member.IsCore, member.AlsoShare is null);
                    Assert.True(member.IsCore || member.AlsoShare >= ClusterMember.BoundaryShare);
                    Assert.NotEqual(cluster.Number, member.AlsoIn);
                }
        });

    [Fact]
    public void One_as_near_to_one_cluster_as_to_another_is_at_the_boundary_and_less_stable_for_it()
    {
        var graph = new SkillGraph(Frameworks.Of("xxxx....", "xxxx....", "xxxx....", "..xxxx..", "....xxxx", "....xxxx", "....xxxx"));
        var between = graph.Framework.Occupations[3].Id;

        var found = FrameworkClusters.Of(graph, ClusterScope.Occupations, Quick with { Measure = ProjectionMeasure.Jaccard, Neighbours = 0 });

        Assert.Equal(2, found.Clusters.Count);
        var (member, cluster) = found.Clusters.SelectMany(c => c.Members.Select(m => (m, c))).Single(m => m.m.Id == between);
        Assert.Equal(cluster.Number == 1 ? 2 : 1, member.AlsoIn);
        Assert.InRange(member.AlsoShare!.Value, ClusterMember.BoundaryShare, 0.8);
        Assert.All(
            found.Clusters.SelectMany(c => c.Members).Where(m => m.Id != between),
            m => Assert.True(m.IsCore && m.Stability > member.Stability, $"{m}"));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_answer() => Questions.Sample(
        (graph, scope, options) =>
        {
            if (Links(graph, scope, options) == 0)
                return;
            options = options with { Shuffles = 100 };
            var one = Flat(FrameworkClustering.Of(graph, scope, options, 1));

            Assert.Equal(one, Flat(FrameworkClustering.Of(graph, scope, options, 2)));
            Assert.Equal(one, Flat(FrameworkClustering.Of(graph, scope, options, 8)));
        },
        iter: 12);

    [Fact]
    public void Other_names_in_the_same_order_change_nothing_but_the_names() => Questions.Sample(
        (graph, scope, options) =>
        {
            if (Links(graph, scope, options) == 0)
                return;
            var rows = FrameworkRows.From(graph.Framework);
            for (var o = 0; o < rows.Occupations.Count; o++)
                rows.Occupations[o] = new(rows.Occupations[o].Value with { Title = $"Renamed {o:00}" }, "");
            var renamed = new SkillGraph(Framework.Create(rows));

            Assert.Equal(
                FrameworkClusters.NumbersOf(graph, scope, options).Occupations,
                FrameworkClusters.NumbersOf(renamed, scope, options).Occupations);
        },
        iter: 60);

    [Fact]
    public void The_numbers_alone_are_those_of_the_answer() => Answers(
        (graph, scope, found) =>
        {
            var (occupations, ksas) = FrameworkClusters.NumbersOf(graph, scope, found.Options);
            var number = found.Clusters.SelectMany(c => c.Members.Select(m => (m.Id, c.Number))).ToDictionary(m => m.Id, m => m.Number);

            Assert.Equal(graph.Framework.Occupations.Select(o => number.GetValueOrDefault(o.Id)), occupations);
            Assert.Equal(graph.Framework.Ksas.Select(k => number.GetValueOrDefault(k.Id)), ksas);
        });

    [Theory]
    [InlineData(ClusterScope.Occupations, ClusterMethod.Leiden)]
    [InlineData(ClusterScope.Ksas, ClusterMethod.Leiden)]
    [InlineData(ClusterScope.Ksas, ClusterMethod.AverageLinkage)]
    [InlineData(ClusterScope.Both, ClusterMethod.Barber)]
    public void Planted_clusters_are_found_and_far_from_chance(ClusterScope scope, ClusterMethod method)
    {
        var graph = new SkillGraph(Planted(seed: 5));
        var options = new ClusterOptions { Method = method, Neighbours = 0, Count = method == ClusterMethod.AverageLinkage ? 4 : null };

        var found = FrameworkClusters.Of(graph, scope, options);

        Assert.Equal(4, found.Clusters.Count);
        foreach (var cluster in found.Clusters)
            Assert.Single(cluster.Members.Select(Block).Distinct());
        Assert.True(method == ClusterMethod.AverageLinkage ? found.Panel.Shuffled is null : found.Panel.Shuffled!.Z > 5);
    }

    [Fact]
    public void What_is_shuffled_has_no_more_structure_than_other_shuffles()
    {
        var graph = new SkillGraph(Planted(seed: 6));
        int[][] rows = [.. Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray())];
        var shuffled = graph.WithRequirements(Curveball.Shuffled(rows, new CounterRandom(9)));

        var z = FrameworkClusters.Of(shuffled, ClusterScope.Ksas).Panel.Shuffled!.Z;

        Assert.InRange(z!.Value, -4, 4);
    }

    [Theory]
    [InlineData(ClusterScope.Occupations, "No two occupations are joined by a link, so there is nothing to cluster.")]
    [InlineData(ClusterScope.Ksas, "No two KSAs are joined by a link, so there is nothing to cluster.")]
    public void A_graph_without_links_is_refused_with_a_sentence(ClusterScope scope, string sentence)
    {
        var graph = new SkillGraph(Frameworks.Of("x..", ".x.", "..."));

        Assert.Equal(sentence, Assert.Throws<ClusterException>(() => FrameworkClusters.Of(graph, scope)).Message);
        Assert.Equal(sentence, Assert.Throws<ClusterException>(() => ClusterSweep.Of(graph, scope)).Message);
    }

    [Fact]
    public void What_is_out_of_range_is_refused_with_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx", "xx", "xx"));

        Refuses(Quick with { Runs = 0 });
        Refuses(Quick with { Runs = 99 });
        Refuses(Quick with { Runs = int.MaxValue });
        Refuses(Quick with { Shuffles = 7 });
        Refuses(Quick with { Neighbours = -1 });
        Refuses(Quick with { Resolution = 0 });
        Refuses(Quick with { Resolution = 1e9 });
        Refuses(Quick with { Resolution = double.NaN });
        Refuses(Quick with { Method = ClusterMethod.Barber });
        Refuses(Quick with { Method = ClusterMethod.AverageLinkage, Count = 0 });
        Refuses(Quick with { Method = ClusterMethod.AverageLinkage, Count = 4 });
        Refuses(Quick with { Method = ClusterMethod.AverageLinkage, Height = 1.5 });
        Refuses(Quick with { Method = ClusterMethod.AverageLinkage, Height = 0.5, Count = 2 });

        void Refuses(ClusterOptions options) => Assert.EndsWith(
            ".", Assert.Throws<ClusterException>(() => FrameworkClusters.Of(graph, ClusterScope.Occupations, options)).Message,
            StringComparison.Ordinal);
    }

    private static void Answers(Action<SkillGraph, ClusterScope, FrameworkClusters> check)
    {
        var answers = 0;
        Questions.Sample(
            (graph, scope, options) =>
            {
                if (Links(graph, scope, options) == 0)
                    return;
                Interlocked.Increment(ref answers);
                check(graph, scope, FrameworkClustering.Of(graph, scope, options, 1));
            },
            iter: 80);
        Assert.True(answers > 30, $"{answers}");
    }

    private static int Links(SkillGraph graph, ClusterScope scope, ClusterOptions options) => ClusterGraph.Of(
        graph, scope,
        options.Method == ClusterMethod.AverageLinkage
            ? options with { Measure = ProjectionMeasure.Jaccard, Neighbours = 0 }
            : options)
        .Links.EdgeCount;

    private static int Block(ClusterMember member) => member.Side == ProjectionSide.Occupations
        ? int.Parse(member.Id[^2..], System.Globalization.CultureInfo.InvariantCulture) / 10
        : int.Parse(member.Name.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) / 12;

    // Four blocks of 10 occupations and 12 KSAs; within a block seven of ten requirements, outside one in a hundred.
    private static Framework Planted(ulong seed)
    {
        var random = new CounterRandom(seed);
        return Frameworks.Of([
            .. Enumerable.Range(0, 40).Select(o => string.Concat(Enumerable.Range(0, 48)
                .Select(k => random.NextDouble() < (o / 10 == k / 12 ? 0.7 : 0.01) ? 'x' : '.'))),
        ]);
    }

    private static string Flat(FrameworkClusters found) => string.Join(
        '\n',
        found.Clusters.Select(c => $"{c} {string.Join(' ', c.Members)} {string.Join(' ', c.Features)}").Append(
            $"{found.Panel} {found.Panel.Shuffled} {string.Join(' ', found.Panel.Agreements)} {found.Description}"));
}
