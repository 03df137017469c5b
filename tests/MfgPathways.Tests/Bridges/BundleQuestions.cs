using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Bridges;

/// <summary>Random questions for bundles: people that hold more and less, all objectives, rules, weights and limits.</summary>
internal static class BundleQuestions
{
    public static Gen<(SkillGraph Graph, Cohort Cohort, BundleOptions Options)> Random(int occupations, int ksas) =>
        from framework in Frameworks.Random(occupations, ksas)
        from cohort in Gen.Select(Gen.Int[0, 99], Gen.Int[0, 511], Gen.Int[0, 511], Gen.Int[1, 4]).Array[1, 4]
        from options in Options
        let graph = new SkillGraph(framework)
        let people = People(graph, cohort)
        where people.Length > 0
        select (graph, Cohort.Create(people), options(graph));

    private static Gen<Func<SkillGraph, BundleOptions>> Options =>
        from objective in Gen.Int[0, 2]
        from kind in Gen.Int[0, 2]
        from stoneKsas in Gen.Int[1, 4]
        from stoneShared in Gen.Int[0, 3]
        from stretch in Gen.Int[0, 8]
        from limits in Gen.Select(Gen.Int[1, 6], Gen.Int[1, 30], Gen.Int[0, 2])
        select (Func<SkillGraph, BundleOptions>)(graph => new BundleOptions
        {
            Objective = (BundleObjective)objective,
            Stretch = kind == 0 ? stretch / 2 : stretch / 2m,
            Rules = new MoveRules { StoneKsas = stoneKsas, StoneShared = stoneShared, Effort = Weights(graph, (EffortKind)kind) },
            MaxKsas = limits.Item3 == 1 ? null : limits.Item1,
            MaxEffort = limits.Item3 == 0 ? null : limits.Item2 / 2m,
        });

    private static EffortWeights? Weights(SkillGraph graph, EffortKind kind) => kind switch
    {
        EffortKind.Rarity => EffortWeights.Rarity(graph),
        EffortKind.Hours => EffortWeights.Hours(
            graph, graph.Framework.Ksas.Select((k, i) => (k.Id, Hours: 0.5m + (i * 7 % 4))).ToDictionary(k => k.Id, k => k.Hours)),
        _ => null,
    };

    private static CohortMember[] People(SkillGraph graph, (int Job, int Has, int Lacks, int Heads)[] members) =>
    [
        .. members.Select(m => new CohortMember(Person(graph.Framework, m.Job, m.Has, m.Lacks), m.Heads))
            .Where(m => graph.KsasIn(m.Profile.BitsIn(graph)).Count > 0),
    ];

    private static Profile Person(Framework framework, int job, int has, int lacks)
    {
        var occupation = job % 5 == 0 ? null : framework.Occupations[job % framework.Occupations.Length];
        return job % 3 == 0 && occupation is not null
            ? Profile.Of(occupation)
            : Profile.Create(framework, occupation, Some(has & ~lacks), Some(lacks & ~has));

        IEnumerable<string> Some(int set) => framework.Ksas.Where((_, i) => (set >> i & 1) == 1).Select(k => k.Id);
    }
}
