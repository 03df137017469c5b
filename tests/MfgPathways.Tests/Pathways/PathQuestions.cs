using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>Random small questions: a framework in two areas, a person, a destination, rules, weights and constraints.</summary>
internal sealed record PathQuestions(SkillGraph Graph, Profile From, Occupation To, PathOptions Options)
{
    private static readonly Gen<EffortKind> Kinds = Gen.Int[0, 2].Select(k => (EffortKind)k);

    /// <summary>Questions that have an answer or a sentence; every constraint is there in some of them and absent in most.</summary>
    public static Gen<PathQuestions> Any(int occupations, int ksas) =>
        from framework in Frameworks.Random(occupations, ksas)
        from numbers in Gen.Int[0, 1_000_000].Array[16]
        from kind in Kinds
        from rules in Gen.Select(Gen.Bool, Gen.Int[1, PathOptions.MostMoves], Gen.Int[1, 4], Gen.Int[0, 3])
        select Of(Frameworks.InTwoAreas(framework), numbers, kind, rules.Item1, rules.Item2, rules.Item3, rules.Item4);

    private static PathQuestions Of(
        Framework framework, int[] numbers, EffortKind kind, bool memoryless, int maxMoves, int stoneKsas, int stoneShared)
    {
        var graph = new SkillGraph(framework);
        var n = graph.OccupationCount;
        var from = framework.Occupations[numbers[0] % n];
        var to = framework.Occupations[(numbers[0] + 1 + (numbers[1] % (n - 1))) % n];
        var profile = One(2, 3)
            ? Profile.Create(framework, One(3, 3) ? null : from, Some(framework.Ksas.Select(k => k.Id), 4), [])
            : One(5, 3) ? Profile.Create(framework, from, [], Some(framework.Ksas.Select(k => k.Id), 6)) : Profile.Of(from);
        var weights = Weights(graph, kind, numbers[7]);
        if (One(8, 3))
            weights = weights.WithRelatedCredit(graph, profile, 0.5m);
        var others = framework.Occupations.Where(o => o != from && o != to).Select(o => o.Id).ToArray();
        var pass = others.Length > 0 && maxMoves > 1 && One(9, 4) ? IdList.Of([others[numbers[9] % others.Length]]) : IdList.Empty;
        var avoid = One(10, 4) ? IdList.Of(others.Except(pass).Take(1)) : IdList.Empty;
        var options = new PathOptions
        {
            Model = memoryless ? PathModel.Memoryless : PathModel.Accumulating,
            MaxMoves = maxMoves,
            StoneKsas = stoneKsas,
            StoneShared = stoneShared,
            MaxStretch = One(11, 3) ? numbers[11] % 12 * (kind == EffortKind.Hours ? 2.5m : 0.75m) : null,
            StayIn = One(12, 5) ? IdList.Of([to.AreaIds[0]]) : IdList.Empty,
            AvoidAreas = One(13, 5) ? IdList.Of(framework.Areas.Select(a => a.Id).Except(to.AreaIds)) : IdList.Empty,
            Pass = pass,
            Avoid = avoid,
            MinEvidence = One(14, 3) ? (Evidence)(numbers[14] % 4) : Evidence.None,
            Effort = One(15, 4) ? null : weights,
        };
        return new PathQuestions(graph, profile, to, options);

        bool One(int number, int of) => numbers[number] / 7 % of == 0;

        IEnumerable<string> Some(IEnumerable<string> ids, int number) => ids.Where((_, i) => (numbers[number] >> i & 1) == 1);
    }

    private static EffortWeights Weights(SkillGraph graph, EffortKind kind, int seed) => kind switch
    {
        EffortKind.Rarity => EffortWeights.Rarity(graph),
        EffortKind.Hours => EffortWeights.Hours(
            graph, graph.Framework.Ksas.Select((k, i) => (k.Id, Hours: 0.5m + (seed / (i + 1) % 9))).ToDictionary(k => k.Id, k => k.Hours)),
        _ => EffortWeights.Uniform(graph),
    };
}
