using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// How the graph of moves changes as the stretch grows. None of the numbers but the moves and the largest component can rise when moves
/// are added: a component without entry contains, after any merger, one that had none before; the same holds for exits. So where two
/// stretches have the same numbers, every stretch between them has, and bisection finds each change.
/// O(changes · log(efforts) · moves).
/// </summary>
internal sealed class LockInSteps(MoveGraph moves, EffortWeights weights, CancellationToken cancellationToken)
{
    private readonly long[] efforts = moves.Efforts();
    private readonly SortedDictionary<int, LockInStep> changes = [];

    /// <summary>The first stretch, 0, and every one at which a number other than that of the moves changes.</summary>
    public IReadOnlyList<LockInStep> All()
    {
        var (first, last) = (At(0), At(efforts.Length - 1));
        changes[0] = first;
        Bisect(0, first, efforts.Length - 1, last);
        return [.. changes.Values];
    }

    private void Bisect(int low, LockInStep before, int high, LockInStep after)
    {
        if (before with { Stretch = 0, Moves = 0 } == after with { Stretch = 0, Moves = 0 })
            return;
        if (high == low + 1)
        {
            changes[high] = after;
            return;
        }

        var middle = (low + high) / 2;
        var between = At(middle);
        Bisect(low, before, middle, between);
        Bisect(middle, between, high, after);
    }

    private LockInStep At(int number)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var possible = moves.Moves(efforts[number]).ToArray();
        var condensed = Condensation.Of(moves.Count, possible);
        return new LockInStep(
            weights.InUnits(efforts[number]), possible.Length, condensed.Components.Length, condensed.Components.Max(c => c.Length),
            condensed.Sources, condensed.Sinks, moves.Count - possible.Select(m => m.To).Distinct().Count(),
            moves.Count - possible.Select(m => m.From).Distinct().Count());
    }
}
