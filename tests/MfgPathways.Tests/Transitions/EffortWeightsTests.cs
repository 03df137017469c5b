using System.Text;
using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class EffortWeightsTests
{
    private static readonly Framework Jobs = Frameworks.Of("xx..", ".xxx", "...x");

    [Fact]
    public void Rarity_counts_a_rare_KSA_more()
    {
        var graph = new SkillGraph(Jobs);
        var rarity = EffortWeights.Rarity(graph);

        Assert.Equal([1.386m, 0.693m, 1.386m, 0.693m], Jobs.Ksas.Select(k => rarity.Of(graph, k)));
        Assert.Equal("rarity point", rarity.Unit);
    }

    [Fact]
    public void Gaps_obey_the_triangle_inequality_and_the_detour_identity_for_any_weights_and_credit() =>
        Gen.Select(Frameworks.Random(6, 12), Gen.Int[1, 90_000].Array[12], Gen.Int[0, 99]).Sample(
            (framework, thousandths, credit) =>
            {
                var graph = new SkillGraph(framework);
                var hours = framework.Ksas.Index().ToDictionary(k => k.Item.Id, k => thousandths[k.Index] / 1000m);
                var person = Profile.Of(framework.Occupations[0]);
                var weights = EffortWeights.Hours(graph, hours).WithRelatedCredit(graph, person, credit / 100m);
                var n = graph.OccupationCount;
                for (var a = 0; a < n; a++)
                    for (var b = 0; b < n; b++)
                        for (var c = 0; c < n; c++)
                        {
                            var (ab, bc, ac) = (Gap(a, b), Gap(b, c), Gap(a, c));
                            Assert.True(ab + bc >= ac);
                            Assert.Equal(
                                graph.KsasOf(b).ToArray().Where(k => !graph.Requires(a, k) && !graph.Requires(c, k)).Sum(Weight)
                                    + graph.KsasOf(a).ToArray().Where(k => graph.Requires(c, k) && !graph.Requires(b, k)).Sum(Weight),
                                ab + bc - ac);
                        }

                decimal Gap(int from, int to) => weights.InUnits(weights.SumMissing(graph.BitsOf(to), graph.BitsOf(from)));
                decimal Weight(int ksa) => weights.Of(graph, framework.Ksas[ksa]);
            },
            iter: 500);

    [Fact]
    public void Credit_takes_its_share_off_KSAs_of_sub_competencies_that_were_known_at_the_start()
    {
        var graph = new SkillGraph(Jobs);
        var half = EffortWeights.Uniform(graph).WithRelatedCredit(graph, Profile.Of(Jobs.Occupations[0]), 0.5m);

        Assert.Equal([0.5m, 0.5m, 0.5m, 1m], Jobs.Ksas.Select(k => half.Of(graph, k)));
        Assert.Equal(0.5m, half.RelatedCredit);
    }

    [Theory]
    [InlineData("4.1.01.01,1.5\n*,40\n", new[] { 1.5, 40, 40, 40 })]
    [InlineData("*,0.25\n", new[] { 0.25, 0.25, 0.25, 0.25 })]
    public void A_table_of_hours_may_name_all_others_by_a_star(string rows, double[] hours)
    {
        var read = HoursFile.Parse(Jobs, "hours.csv", Encoding.UTF8.GetBytes($"ksa_id,hours\n{rows}"));

        Assert.Equal(hours.Select(h => (decimal)h), Jobs.Ksas.Select(k => read[k.Id]));
    }

    [Fact]
    public void A_table_of_hours_may_name_KSAs_by_codes_that_they_alone_have()
    {
        var rows = FrameworkRows.From(Jobs);
        string?[] codes = ["K1", "K2", "K2", null];
        for (var k = 0; k < codes.Length; k++)
            rows.Ksas[k] = new(rows.Ksas[k].Value with { Code = codes[k] }, "");
        var coded = Framework.Create(rows);

        Assert.Equal(1.5m, HoursFile.Parse(coded, "h.csv", Encoding.UTF8.GetBytes("ksa_id,hours\nK1,1.5\n*,2\n"))["4.1.01.01"]);
        Assert.Equal(
            ["h.csv:2: \"K2\" is the code of several KSAs; write their ids.", "h.csv:4: There is a second row for 4.1.01.01."],
            Assert.Throws<FrameworkException>(() => HoursFile.Parse(
                coded, "h.csv", Encoding.UTF8.GetBytes("ksa_id,hours\nK2,1\n4.1.01.01,1\nK1,1\n*,2\n"))).Defects.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("4.1.01.01,1\n", "3 KSAs have no hours, the first 4.1.01.02")]
    [InlineData("*,0\n", "hours.csv:2: \"0\" are no hours")]
    [InlineData("*,-1\n", "hours.csv:2: \"-1\" are no hours")]
    [InlineData("*,1e3\n", "hours.csv:2: \"1e3\" are no hours")]
    [InlineData("*,10001\n", "at most 10000")]
    [InlineData("*,NaN\n", "are no hours")]
    [InlineData("*,1\n*,2\n", "hours.csv:3: There is a second row for *.")]
    [InlineData("9.9.99.99,1\n*,2\n", "hours.csv:2: There is no KSA \"9.9.99.99\".")]
    public void A_defective_table_of_hours_is_refused_with_file_and_line(string rows, string sentence) => Assert.Contains(
        sentence,
        Assert.Throws<FrameworkException>(
            () => HoursFile.Parse(Jobs, "hours.csv", Encoding.UTF8.GetBytes($"ksa_id,hours\n{rows}"))).Message,
        StringComparison.Ordinal);
}
