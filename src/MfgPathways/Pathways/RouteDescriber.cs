using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>Makes the record of a route out of the numbers of its stepping stones.</summary>
internal sealed class RouteDescriber
{
    private readonly RouteRules rules;
    private readonly Profile from;
    private readonly EvidenceTable? evidence;
    private readonly IReadOnlyList<MoveEvidence>? evidenceOfPerson;

    public RouteDescriber(RouteRules rules, Profile from, EvidenceTable? evidence)
    {
        this.rules = rules;
        this.from = from;
        this.evidence = evidence;
        evidenceOfPerson = evidence?.From(from);
    }

    public Route Describe(int[] stones, bool isProved)
    {
        var graph = rules.Graph;
        var goal = graph.BitsOf(rules.Destination);
        var held = (ulong[])rules.Held.Clone();
        var known = (ulong[])rules.Held.Clone();
        var unpractised = KsaSet.Shared(held, goal);
        var steps = new List<RouteStep>(stones.Length + 1);
        long stretch = 0, total = 0, waste = 0, relearnt = 0;
        var at = rules.Origin;
        foreach (var next in (int[])[.. stones, rules.Destination])
        {
            var required = graph.BitsOf(next);
            var missing = KsaSet.Missing(required, held);
            var effort = rules.Effort.Sum(missing);
            var useful = KsaSet.Shared(missing, goal);
            stretch = Math.Max(stretch, effort);
            total += effort;
            waste += effort - rules.Effort.Sum(useful);
            relearnt += rules.Effort.Sum(KsaSet.Shared(useful, known));
            steps.Add(new RouteStep(
                at < 0 ? null : graph.Framework.Occupations[at], graph.Framework.Occupations[next],
                KsaSet.Count(required), KsaSet.CountShared(required, held), graph.KsasIn(useful),
                graph.KsasIn(KsaSet.Missing(missing, goal)), rules.Effort.InUnits(effort),
                at == rules.Origin ? evidenceOfPerson?[next] : evidence?.Of(at, next)));
            if (next != rules.Destination)
                unpractised = KsaSet.Missing(unpractised, required);
            KsaSet.Union(known, required, known);
            if (rules.Options.Model == PathModel.Accumulating)
                KsaSet.Union(held, required, held);
            else
                required.CopyTo(held);
            at = next;
        }

        var units = rules.Effort;
        return new Route(
            steps, units.InUnits(stretch), units.InUnits(total), units.InUnits(waste), units.InUnits(relearnt),
            stones.Length == 0 ? [] : graph.KsasIn(unpractised),
            new Proof(isProved, isProved ? 0 : units.InUnits(total - rules.DirectGap)));
    }
}
