using CsCheck;
using MfgPathways.Crosswalks;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Crosswalks;

public sealed class TitleIndexTests
{
    private static readonly string[] Words = ["welder", "machine", "operator", "laser", "technician", "and", "cells"];

    [Fact]
    public void The_nearest_title_has_the_rare_words_in_common()
    {
        var index = Index("Laser Welders", "Machine Operators", "Laser Technicians", "Welding Technicians", "Robot Technicians");

        var found = index.Nearest("laser technician", 10);

        Assert.Equal(
            ["Laser Technicians", "Laser Welders", "Welding Technicians", "Robot Technicians"], found.Select(m => m.Occupation.Title));
        Assert.Equal((1.0, 2), (found[0].Score, found[0].Words.Count));
        // Two of five titles have "laser", three "technician".
        Assert.Equal(["laser", "technician"], found[0].Words);
        var (laser, technician, welder) = (Math.Log(6 / 2.0), Math.Log(6 / 3.0), Math.Log(6 / 1.0));
        Assert.Equal(Math.Round(laser / (laser + technician + welder), 4), found[1].Score);
    }

    [Fact]
    public void Another_title_of_an_occupation_finds_it_and_is_told()
    {
        var index = new TitleIndex(
            new SkillGraph(Titled("Computer Numerically Controlled Tool Operators")),
            [new("area/occupation-00", "CNC Machinist"), new("area/nobody", "CNC Machinist")]);

        var match = Assert.Single(index.Nearest("CNC Machinists", 5));

        Assert.Equal(("CNC Machinist", 1.0), (match.Title, match.Score));
        Assert.Equal(1, index.OtherTitles);
    }

    [Fact]
    public void Words_that_say_nothing_brackets_and_plurals_do_not_count() => Assert.Equal(
        1.0, Assert.Single(Index("Operators of the Laser Process (all other)").Nearest("Laser process and R&D Operator", 5)).Score);

    [Fact]
    public void An_occupation_without_a_KSA_has_nothing_to_lend() =>
        Assert.DoesNotContain(
            new TitleIndex(new SkillGraph(Frameworks.Of(".", "x"))).Nearest("Occupation 00", 1),
            m => m.Occupation.Id == "area/occupation-00");

    [Fact]
    public void Scores_are_shares_of_the_weight_as_counted_one_by_one() =>
        Gen.Select(Titles.Array[1, 6], Titles).Sample((titles, asked) =>
        {
            var index = Index(titles);
            var words = Of(asked);

            var found = index.Nearest(asked, titles.Length);

            Assert.Equal(titles.Count(t => Of(t).Overlaps(words)), found.Count);
            Assert.All(found, m =>
            {
                var others = Of(m.Title);
                Assert.Equal(words.Intersect(others).Order(), m.Words.Order());
                var expected = words.Intersect(others).Sum(Weight) / words.Union(others).Sum(Weight);
                Assert.Equal(expected, m.Score, 4);
                Assert.InRange(m.Score, 0, 1);
            });
            Assert.Equal(found.OrderByDescending(m => m.Score).Select(m => m.Score), found.Select(m => m.Score));

            double Weight(string word) => Math.Log((titles.Length + 1.0) / Math.Max(1, titles.Count(t => Of(t).Contains(word))));
        });

    private static Gen<string> Titles { get; } = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 4].Select(w => string.Join(' ', w));

    private static HashSet<string> Of(string title) =>
        [.. title.Split(' ').Where(w => w != "and").Select(w => w == "cells" ? "cell" : w)];

    private static TitleIndex Index(params string[] titles) => new(new SkillGraph(Titled(titles)));

    private static Framework Titled(params string[] titles)
    {
        var rows = Frameworks.RowsOf([.. titles.Select(_ => "x")]);
        for (var o = 0; o < titles.Length; o++)
            rows.Occupations[o] = new(rows.Occupations[o].Value with { Title = titles[o] }, "");
        return Framework.Create(rows);
    }
}
