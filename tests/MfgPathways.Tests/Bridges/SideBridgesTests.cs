using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

public sealed class SideBridgesTests
{
    private static readonly SkillGraph Publication = new(EmbeddedFramework.Read());

    private static readonly Gen<(SkillGraph Graph, decimal Stretch, MoveRules Options, BridgeSide A, BridgeSide B)> Questions =
        from question in MoveQuestions.Random
        let graph = question.Options.Effort is null
            ? new SkillGraph(Frameworks.InTwoAreas(question.Graph.Framework))
            : question.Graph
        from a in Gen.Int[0, 99]
        from b in Gen.Int[0, 99]
        select (graph, question.Stretch, question.Options, Side(graph, a), Side(graph, b));

    [Fact]
    public void The_KSAs_the_occupations_and_the_moves_between_two_sides_are_those_of_the_definition()
    {
        var (answered, joined, opened) = (0, 0, 0);
        Questions.Sample(
            question =>
            {
                var (graph, stretch, options, a, b) = question;
                if (Refused(graph, a, b))
                {
                    Assert.ThrowsAny<Exception>(() => SideBridges.Between(graph, a, b, stretch, options));
                    return;
                }

                var bridges = SideBridges.Between(graph, a, b, stretch, options);

                var (ofA, ofB) = Apart(a, b);
                Assert.Equal((ofA, ofB), (Ids(bridges.A.Occupations), Ids(bridges.B.Occupations)));
                var both = bridges.A.Occupations.Intersect(bridges.B.Occupations).ToArray();
                Assert.Equal(both.Select(o => o.Id).Order(), bridges.Occupations.Select(o => o.Occupation.Id).Order());
                Assert.All(bridges.Occupations, o => Assert.Equal(
                    (a.Ksas.Count(k => Requires(graph, o.Occupation, k)), b.Ksas.Count(k => Requires(graph, o.Occupation, k))),
                    (o.KsasOfA, o.KsasOfB)));
                Assert.Equal(Joining(graph, bridges, both), bridges.Ksas.Select(Line).Order(StringComparer.Ordinal));
                Same(graph, stretch, options, bridges.A, bridges.B, bridges.Across);
                Same(graph, stretch, options, bridges.B, bridges.A, bridges.Back);
                Interlocked.Increment(ref answered);
                Interlocked.Add(ref joined, bridges.Ksas.Count);
                Interlocked.Add(ref opened, bridges.Across.Ksas.Count + bridges.Back.Ksas.Count);
            },
            iter: 1500);

        TestContext.Current.TestOutputHelper?.WriteLine($"{answered} answers, {joined} KSAs that join, {opened} that open");
        Assert.True(answered > 300 && joined > 300 && opened > 60);
    }

    [Fact]
    public void The_other_way_round_everything_is_the_other_way_round() => Questions.Sample(
        question =>
        {
            var (graph, stretch, options, a, b) = question;
            if (Refused(graph, a, b))
                return;
            var (there, back) = (SideBridges.Between(graph, a, b, stretch, options), SideBridges.Between(graph, b, a, stretch, options));

            Assert.Equal(Ids(there.A.Occupations), Ids(back.B.Occupations));
            Assert.Equal(
                there.Ksas.Select(k => (k.Ksa, Ids(k.A), Ids(k.B), k.Joined)),
                back.Ksas.Select(k => (k.Ksa, Ids(k.B), Ids(k.A), k.Joined)));
            Assert.Equal(Lines(there.Across), Lines(back.Back));
            Assert.Equal(Lines(there.Back), Lines(back.Across));
        },
        iter: 400);

    [Theory]
    [InlineData("biomanufacturing", "electronics", 16)]
    [InlineData("digital-automation", "electronics", 24)]
    [InlineData("electronics", "materials", 14)]
    [InlineData("electronics", "energy-process", 21)]
    [InlineData("digital-automation", "energy-process", 28)]
    public void Two_areas_are_joined_by_the_KSAs_of_Fig_5(string a, string b, int shared)
    {
        var bridges = SideBridges.Between(Publication, Find(a), Find(b), 4);

        Assert.Equal(shared, bridges.Ksas.Count);
        Assert.Empty(bridges.Occupations);
    }

    [Theory]
    [InlineData("4.1", "4.2", 59)]
    [InlineData("4.2.05", "4.2.09", 23)]
    public void Two_competencies_are_joined_by_the_occupations_of_section_3_2_2(string a, string b, int occupations) =>
        Assert.Equal(occupations, SideBridges.Between(Publication, Find(a), Find(b), 4).Occupations.Count);

    [Fact]
    public void An_area_against_one_of_its_occupations_asks_about_its_others()
    {
        var bridges = SideBridges.Between(Publication, Find("materials"), Find("cnc operators"), 4);

        Assert.Equal((29, 1), (bridges.A.Occupations.Count, bridges.B.Occupations.Count));
        Assert.Equal(6, bridges.Ksas.Count);
        Assert.Equal((29, 14), (bridges.Across.Moves, bridges.Back.Moves));
    }

    [Theory]
    [InlineData("electronics", "electronics")]
    [InlineData("4.1", "4.1.07")]
    [InlineData("cnc operators", "cnc operators")]
    public void Sides_that_are_the_same_or_overlap_in_KSAs_are_refused_with_a_sentence(string a, string b)
    {
        var refused = Assert.Throws<PathException>(() => SideBridges.Between(Publication, Find(a), Find(b), 4));

        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_occupation_without_a_KSA_is_no_side() => Assert.Throws<NothingListedException>(() => SideBridges.Between(
        Publication, Find("industrial engineering technologists and technicians@electronics"), Find("materials"), 4));

    [Theory]
    [InlineData("electronics", BridgeSideKind.Area, "electronics")]
    [InlineData("D/A", BridgeSideKind.Area, "digital-automation")]
    [InlineData(" area:bio", BridgeSideKind.Area, "biomanufacturing")]
    [InlineData("4.1", BridgeSideKind.Competency, "4.1")]
    [InlineData("competency:4.1.07", BridgeSideKind.Competency, "4.1.07")]
    [InlineData("operations management", BridgeSideKind.Competency, "4.2")]
    [InlineData("cnc operator", BridgeSideKind.Occupation, "materials/cnc-operators")]
    [InlineData("Occupation:process engineers@materials", BridgeSideKind.Occupation, "materials/process-engineers")]
    public void A_side_is_found_by_a_forgiving_name(string name, BridgeSideKind kind, string id)
    {
        var side = SideSearch.Find(Publication, name).Found;

        Assert.Equal((kind, id), (side?.Kind, side?.Id));
    }

    [Theory]
    [InlineData("digital", true, "digital-automation")]
    [InlineData("process engineers", true, "electronics/process-engineers")]
    [InlineData("occupation:electronics", true, "electronics/electronics-assemblers")]
    [InlineData("mecanical enginers", false, "materials/mechanical-engineers")]
    public void What_fits_several_or_none_lists_the_nearest(string name, bool isAmbiguous, string near)
    {
        var match = SideSearch.Find(Publication, name);

        Assert.Equal((null, isAmbiguous), (match.Found, match.Ambiguous));
        Assert.Contains(match.Nearest, s => s.Id == near);
    }

    [Theory]
    [InlineData("occupation-cluster:", ClusterScope.Occupations)]
    [InlineData("ksa-cluster:", ClusterScope.Ksas)]
    public void A_cluster_is_a_side_by_its_number_and_all_are_those_of_the_clusters(string prefix, ClusterScope scope)
    {
        var clusters = new ClusterSides(Publication);
        var sides = clusters.Of(scope);
        var (occupations, ksas) = FrameworkClusters.NumbersOf(Publication, scope);

        Assert.True(sides.Count > 1);
        Assert.All(sides.Index(), s => Assert.Equal($"{s.Index + 1}", s.Item.Id));
        foreach (var (o, number) in occupations.Index().Where(o => o.Item > 0))
            Assert.Contains(Publication.Framework.Occupations[o], sides[number - 1].Occupations);
        foreach (var (k, number) in ksas.Index().Where(k => k.Item > 0))
            Assert.Contains(Publication.Framework.Ksas[k], sides[number - 1].Ksas);
        Assert.Equal(sides[1].Ksas, SideSearch.Find(Publication, $"{prefix}2").Found!.Ksas);
        Assert.Equal(sides.Count, SideSearch.Find(Publication, $"{prefix}0").Nearest.Count);
        Assert.Equal(
            FrameworkClusters.NumbersOf(Publication, ClusterScope.Occupations).Occupations,
            clusters.Groups().Select(g => g.SingleOrDefault()));
    }

    [Fact]
    public void A_name_of_nothing_finds_nothing() => Assert.Empty(SideSearch.Find(Publication, "zzzzzz").Nearest);

    private static BridgeSide Find(string name) => SideSearch.Find(Publication, name).Found!;

    private static BridgeSide Side(SkillGraph graph, int number)
    {
        var framework = graph.Framework;
        BridgeSide[] all =
        [
            .. framework.Areas.Select(a => BridgeSide.Of(graph, a)), .. framework.SubCompetencies.Select(s => BridgeSide.Of(graph, s)),
            .. framework.Occupations.Select(o => BridgeSide.Of(graph, o)), .. framework.Competencies.Select(c => BridgeSide.Of(graph, c)),
        ];
        return all[number % all.Length];
    }

    private static bool Refused(SkillGraph graph, BridgeSide a, BridgeSide b) =>
        a.Occupations.Count == 0 || b.Occupations.Count == 0 || (a.Kind == b.Kind && a.Id == b.Id)
            || (a.IsOfKsas && b.IsOfKsas && a.Ksas.Intersect(b.Ksas).Any()) || Apart(a, b) is ("", _) or (_, "")
            || graph.OccupationCount == 0;

    // The ids of the occupations that are left on each side.
    private static (string A, string B) Apart(BridgeSide a, BridgeSide b)
    {
        var (setA, setB) = (a.Occupations.ToHashSet(), b.Occupations.ToHashSet());
        var (takeFromA, takeFromB) = (a.IsOfKsas, b.IsOfKsas) switch
        {
            (true, true) => (false, false),
            (true, false) => (true, false),
            (false, true) => (false, true),
            _ => (setB.IsSubsetOf(setA), setA.IsSubsetOf(setB) && !setB.IsSubsetOf(setA)),
        };
        return (
            Ids(takeFromA ? a.Occupations.Where(o => !setB.Contains(o)) : a.Occupations),
            Ids(takeFromB ? b.Occupations.Where(o => !setA.Contains(o)) : b.Occupations));
    }

    private static IEnumerable<string> Joining(SkillGraph graph, SideBridges bridges, Occupation[] both)
    {
        var lines = new List<string>();
        foreach (var ksa in graph.Framework.Ksas)
        {
            var (inA, inB) = (bridges.A.Ksas.Contains(ksa), bridges.B.Ksas.Contains(ksa));
            if (bridges.A.IsOfKsas && bridges.B.IsOfKsas)
            {
                var needing = Ids(both.Where(o => Requires(graph, o, ksa)));
                if (needing.Length > 0 && (inA || inB))
                    lines.Add($"{ksa.Id}: {(inA ? needing : "")} / {(inA ? "" : needing)} {needing.Split(' ').Length}");
            }
            else if (inA && inB)
            {
                var (ofA, ofB) = (Ids(bridges.A.Occupations.Where(o => Requires(graph, o, ksa))),
                    Ids(bridges.B.Occupations.Where(o => Requires(graph, o, ksa))));
                if (ofA.Length > 0 && ofB.Length > 0)
                    lines.Add($"{ksa.Id}: {ofA} / {ofB} {ofA.Split(' ').Length * ofB.Split(' ').Length}");
            }
        }

        return lines.Order(StringComparer.Ordinal);
    }

    // What everybody's bridges say of the moves from one side to the other.
    private static void Same(
        SkillGraph graph, decimal stretch, MoveRules options, BridgeSide from, BridgeSide to, Crossing crossing)
    {
        var (origins, destinations) = (from.Occupations.ToHashSet(), to.Occupations.Except(from.Occupations).ToHashSet());
        var expected = BridgingKsas.Of(graph, null, stretch, options).Ksas.Where(k => to.Ksas.Contains(k.Ksa))
            .SelectMany(k => k.Opens!.Where(m => origins.Contains(m.From!) && destinations.Contains(m.To)), (k, m) => Line(k.Ksa, m));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Lines(crossing));
        Assert.Equal(
            origins.Count * destinations.Count(o => graph.KsasOf(graph.NumberOf(o)).Length >= options.StoneKsas), crossing.Moves);
    }

    private static IEnumerable<string> Lines(Crossing crossing) =>
        crossing.Ksas.SelectMany(k => k.Opens!, (k, m) => Line(k.Ksa, m)).Order(StringComparer.Ordinal);

    private static string Line(Ksa ksa, MoveOpened move) => $"{ksa.Id} {move.From!.Id} {move.To.Id} {move.Effort}";

    private static string Line(JoiningKsa ksa) => $"{ksa.Ksa.Id}: {Ids(ksa.A)} / {Ids(ksa.B)} {ksa.Joined}";

    private static bool Requires(SkillGraph graph, Occupation occupation, Ksa ksa) =>
        graph.Framework.Requirements.Any(r => r.OccupationId == occupation.Id && r.KsaId == ksa.Id);

    private static string Ids(IEnumerable<Occupation> occupations) => string.Join(' ', occupations.Select(o => o.Id));
}
