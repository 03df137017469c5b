using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>The trade-off list from its definition: all simple paths, sets of names, every rule asked of every path, no bounds.</summary>
internal sealed class BruteForceRoutes
{
    private readonly Framework framework;
    private readonly SkillGraph graph;
    private readonly PathOptions options;
    private readonly EvidenceTable evidence;
    private readonly EffortWeights weights;
    private readonly Dictionary<string, HashSet<string>> required;

    public BruteForceRoutes(SkillGraph graph, PathOptions options)
    {
        this.graph = graph;
        this.options = options;
        framework = graph.Framework;
        evidence = new EvidenceTable(graph);
        weights = options.Effort ?? EffortWeights.Uniform(graph);
        required = framework.Occupations.ToDictionary(
            o => o.Id, o => framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToHashSet());
    }

    /// <summary>The routes that no other beats, one for each point: the smallest by ids.</summary>
    public List<BruteRoute> TradeOffs(Profile from, string to)
    {
        var routes = All(from, to);
        return
        [
            .. routes
                .Where(r => !routes.Any(o => o.Moves <= r.Moves && o.Stretch <= r.Stretch && o.Total <= r.Total
                    && (o.Moves, o.Stretch, o.Total) != (r.Moves, r.Stretch, r.Total)))
                .GroupBy(r => (r.Moves, r.Stretch, r.Total))
                .Select(g => g.MinBy(r => string.Join('\n', r.Ids), StringComparer.Ordinal)!)
                .OrderBy(r => r.Moves).ThenByDescending(r => r.Stretch),
        ];
    }

    /// <summary>Every route that the rules allow.</summary>
    public List<BruteRoute> All(Profile from, string to)
    {
        var held = from.Occupation is null ? [] : required[from.Occupation.Id].Except(from.Lacks).ToHashSet();
        held.UnionWith(from.Has);
        var graded = evidence.From(from);
        var routes = new List<BruteRoute>();
        Walk([], held, 0, 0);
        return routes;

        void Walk(string[] path, HashSet<string> held, decimal stretch, decimal total)
        {
            foreach (var next in framework.Occupations.Where(o => o != from.Occupation && !path.Contains(o.Id)))
            {
                var effort = required[next.Id].Except(held).Sum(id => weights.Of(graph, framework.Ksas.First(k => k.Id == id)));
                var arrived = new BruteRoute([.. path, next.Id], Math.Max(stretch, effort), total + effort);
                if (effort > (options.MaxStretch ?? decimal.MaxValue) || Grade(path, next) < options.MinEvidence)
                    continue;
                if (next.Id == to)
                {
                    if (options.Pass.All(path.Contains))
                        routes.Add(arrived);
                }
                else if (path.Length < options.MaxMoves - 1 && MayPass(next, held))
                {
                    Walk(
                        arrived.Ids, options.Model == PathModel.Accumulating ? [.. held, .. required[next.Id]] : required[next.Id],
                        arrived.Stretch, arrived.Total);
                }
            }
        }

        Evidence Grade(string[] path, Occupation next) => (path.Length == 0
            ? graded[graph.NumberOf(next)]
            : evidence.Of(graph.NumberOf(framework.Occupations.First(o => o.Id == path[^1])), graph.NumberOf(next))).Grade;
    }

    private bool MayPass(Occupation stone, HashSet<string> held) =>
        required[stone.Id].Count >= options.StoneKsas
        && required[stone.Id].Intersect(held).Count() >= options.StoneShared
        && (options.StayIn.Count == 0 || stone.AreaIds.Intersect(options.StayIn).Any())
        && !(options.AvoidAreas.Count > 0 && stone.AreaIds.All(options.AvoidAreas.Contains))
        && !options.Avoid.Contains(stone.Id);
}
