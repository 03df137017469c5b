using Google.OrTools.Sat;
using MfgPathways.Bridges;
using MfgPathways.Graph;

namespace MfgPathways.Tests.Bridges;

/// <summary>The worth of the best bundle by CP-SAT: an integer program from the definition, with none of the code under test.</summary>
internal sealed class CpSatBundles
{
    private const decimal Thousand = 1000;

    private readonly CpModel model = new();
    private readonly SkillGraph graph;
    private readonly BundleOptions options;
    private readonly Dictionary<string, BoolVar> learnt;
    private readonly Dictionary<string, HashSet<string>> required;

    private CpSatBundles(SkillGraph graph, BundleOptions options)
    {
        this.graph = graph;
        this.options = options;
        learnt = graph.Framework.Ksas.ToDictionary(k => k.Id, k => model.NewBoolVar(k.Id));
        required = graph.Framework.Occupations.ToDictionary(
            o => o.Id, o => graph.Framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToHashSet());
    }

    /// <summary>The worth of the best bundle, proved by the solver.</summary>
    public static decimal Best(SkillGraph graph, Cohort cohort, BundleOptions options)
    {
        var program = new CpSatBundles(graph, options);
        if (options.MaxKsas is { } most)
            program.model.Add(LinearExpr.Sum(program.learnt.Values) <= most);
        if (options.MaxEffort is { } effort)
            program.model.Add(program.Effort(program.learnt.Keys) <= (long)(effort * Thousand));
        program.model.Maximize(LinearExpr.Sum(cohort.Members.SelectMany(program.Worth)));
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        Assert.Equal(CpSolverStatus.Optimal, solver.Solve(program.model));
        return (decimal)Math.Round(solver.ObjectiveValue) / (options.Objective == BundleObjective.MostEffort ? Thousand : 1);
    }

    private List<LinearExpr> Worth(CohortMember member)
    {
        HashSet<string> held = [.. member.Profile.Occupation is { } own ? required[own.Id] : [], .. member.Profile.Has];
        held.ExceptWith(member.Profile.Lacks);
        var (opened, closed) = (new List<BoolVar>(), new List<LinearExpr>());
        foreach (var to in graph.Framework.Occupations.Where(o => o != member.Profile.Occupation && required[o.Id].Count > 0
            && required[o.Id].Count >= options.Rules.StoneKsas && required[o.Id].Count >= options.Rules.StoneShared))
        {
            string[] missing = [.. required[to.Id].Where(id => !held.Contains(id))];
            var excess = (long)((missing.Sum(Weight) - options.Stretch) * Thousand);
            var lacking = options.Rules.StoneShared - (required[to.Id].Count - missing.Length);
            if (options.Objective != BundleObjective.MostEffort && (excess > 0 || lacking > 0))
                opened.Add(Opened(missing, excess, lacking));
            else if (excess > 0)
                closed.Add(Closed(missing, excess));
        }

        if (options.Objective == BundleObjective.MostPeople && opened.Count > 0)
        {
            var gains = model.NewBoolVar("");
            model.Add(LinearExpr.Sum(opened) >= gains);
            opened = [gains];
        }

        return [.. opened.Select(o => o * member.Heads), .. closed.Select(c => c * member.Heads)];
    }

    private BoolVar Opened(string[] missing, long excess, int lacking)
    {
        var opens = model.NewBoolVar("");
        model.Add(Effort(missing) >= excess).OnlyEnforceIf(opens);
        model.Add(LinearExpr.Sum(missing.Select(id => learnt[id])) >= lacking).OnlyEnforceIf(opens);
        return opens;
    }

    private IntVar Closed(string[] missing, long excess)
    {
        var closes = model.NewIntVar(0, excess, "");
        model.Add(closes <= Effort(missing));
        return closes;
    }

    private LinearExpr Effort(IEnumerable<string> ids) => LinearExpr.Sum(ids.Select(id => learnt[id] * (long)(Weight(id) * Thousand)));

    private decimal Weight(string id) => options.Rules.Effort?.Of(graph, graph.Framework.Ksas[graph.KsaNumber(id)]) ?? 1;
}
