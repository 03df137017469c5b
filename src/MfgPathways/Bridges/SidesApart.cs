using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>Which of two sides gives way, where they have occupations in common.</summary>
internal static class SidesApart
{
    public static (BridgeSide A, BridgeSide B) Of(SkillGraph graph, BridgeSide a, BridgeSide b)
    {
        ThrowIfEmpty(graph, a, nameof(a));
        ThrowIfEmpty(graph, b, nameof(b));
        if (a.Kind == b.Kind && a.Id == b.Id)
            throw new PathException($"Both sides are {a.Name}: name two that differ.", nameof(b));
        if (a.IsOfKsas && b.IsOfKsas)
            return a.Ksas.Intersect(b.Ksas).Any()
                ? throw new PathException($"{a.Name} and {b.Name} have KSAs in common: name two sides that have none.", nameof(b))
                : (a, b);
        if (a.IsOfKsas || (!b.IsOfKsas && IsWithin(b, a)))
            return (Without(graph, a, b), b);
        return b.IsOfKsas || IsWithin(a, b) ? (a, Without(graph, b, a)) : (a, b);
    }

    private static void ThrowIfEmpty(SkillGraph graph, BridgeSide side, string name)
    {
        if (side.Occupations.Count > 0)
            return;
        if (side.Kind == BridgeSideKind.Occupation)
            NothingListedException.ThrowIfEmpty(graph, graph.NumberOf(graph.Framework.Occupations.First(o => o.Id == side.Id)));
        throw new PathException($"No requirement is listed for {side.Name}: name another side.", name);
    }

    private static bool IsWithin(BridgeSide inner, BridgeSide outer) => !inner.Occupations.Except(outer.Occupations).Any();

    // A side of KSAs keeps them; what a side of occupations requires follows from those that are left.
    private static BridgeSide Without(SkillGraph graph, BridgeSide side, BridgeSide other)
    {
        Occupation[] rest = [.. side.Occupations.Except(other.Occupations)];
        if (rest.Length == 0)
            throw new PathException($"All occupations of {side.Name} are of {other.Name} too: name two sides that differ.", "b");
        return side.IsOfKsas
            ? side with { Occupations = rest }
            : BridgeSide.OfOccupations(graph, side.Kind, side.Id, side.Name, rest);
    }
}
