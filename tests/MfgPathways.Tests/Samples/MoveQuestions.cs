using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Samples;

/// <summary>Small random frameworks with a stretch and the rules of moves.</summary>
internal static class MoveQuestions
{
    public static readonly Gen<(SkillGraph Graph, decimal Stretch, MoveRules Options)> Random =
        from framework in Frameworks.Random(7, 9)
        from stretch in Gen.Int[0, 12]
        from kind in Gen.Int[0, 2]
        from stoneKsas in Gen.Int[1, 4]
        from stoneShared in Gen.Int[0, 3]
        select Question(new SkillGraph(framework), stretch / 2m, (EffortKind)kind, stoneKsas, stoneShared);

    private static (SkillGraph Graph, decimal Stretch, MoveRules Options) Question(
        SkillGraph graph, decimal stretch, EffortKind kind, int stoneKsas, int stoneShared) => (
        graph, stretch, new MoveRules
        {
            StoneKsas = stoneKsas,
            StoneShared = stoneShared,
            Effort = kind switch
            {
                EffortKind.Rarity => EffortWeights.Rarity(graph),
                EffortKind.Hours => EffortWeights.Hours(
                    graph, graph.Framework.Ksas.Select((k, i) => (k.Id, Hours: 0.5m + (i * 7 % 4))).ToDictionary(k => k.Id, k => k.Hours)),
                _ => null,
            },
        });
}
