using MfgPathways.Pathways;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class RouteQueryTests(ReadingServer fixture) : ReadingTests(fixture)
{
    private const int MostMoves = 3;

    private static readonly MoveTable Moves = new(Publication);

    [Fact]
    public async Task Routes_from_occupations_of_every_area_are_those_of_the_library()
    {
        await using var store = await PublicationWithMovesAsync();
        var (asked, several) = (0, 0);
        for (var from = 0; from < Moves.Ids.Count; from += 3)
        {
            var to = (from + (from % 2 == 0 ? 1 : 67)) % Moves.Ids.Count;
            several += await CheckAsync(store, from, to, new RouteRules(Moves.Effort(from, to))) > 1 ? 1 : 0;
            asked++;
        }

        Assert.True(several > asked / 4, $"only {several} of {asked} lists have several routes");
    }

    [Fact]
    public async Task Routes_keep_to_the_rules_that_are_asked_for()
    {
        await using var store = await PublicationWithMovesAsync();
        for (var from = 0; from < Moves.Ids.Count; from += 40)
        {
            var to = (from + 33) % Moves.Ids.Count;
            var direct = Moves.Effort(from, to);
            foreach (var rules in new RouteRules[] { new(Math.Max(0, direct - 1)), new(direct / 2), new(99, 1, 0), new(99, 8, 2) })
                await CheckAsync(store, from, to, rules);
        }
    }

    [Fact]
    public async Task There_is_no_route_to_the_origin_or_where_nothing_is_listed()
    {
        await using var store = await PublicationWithMovesAsync();
        var nothing = Assert.Single(Publication.Occupations.Select(o => o.Id).Except(Moves.Ids));
        foreach (var (from, to) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) }.Select(p => (Id(p.Item1), Id(p.Item2))))
            Assert.Empty((await store.QueryAsync("routes", new RouteRules(99).Parameters(from, to), Cancel)).Rows);

        string Id(int number) => number == 0 ? nothing : Moves.Ids[number];
    }

    private static async Task<int> CheckAsync(Neo4jFrameworkStore store, int from, int to, RouteRules rules)
    {
        var answer = await store.QueryAsync("routes", rules.Parameters(Moves.Ids[from], Moves.Ids[to]), Cancel);
        var (origin, destination) = (Occupation(from), Occupation(to));
        Assert.Equal(
            TradeOffList.Between(Graph, origin, destination, rules.Options(MostMoves)).Routes.Select(r => (
                (long)r.Moves, (long)r.Stretch, (long)r.Total,
                string.Join(' ', r.Steps.Select(s => s.To.Id).Prepend(origin.Id)))),
            answer.Rows.Select(r => ((long)r[0]!, (long)r[1]!, (long)r[2]!, string.Join(' ', (IReadOnlyList<object?>)r[3]!))));
        return answer.Rows.Count;
    }

    private static Occupation Occupation(int number) => Publication.Occupations.First(o => o.Id == Moves.Ids[number]);
}
