namespace MfgPathways.Transitions;

/// <summary>
/// The chances of so many shared KSAs between somebody and the occupations, computed once for each class of occupations, as far as they are
/// asked for. Not safe to share between threads.
/// </summary>
internal sealed class TailTable(NullModel model, double[] row)
{
    private readonly double[]?[] tails = new double[model.ClassCount][];

    /// <summary>Probability of each KSA for the somebody.</summary>
    public double[] Row => row;

    /// <summary>The tail of a number with the occupations of a class. O(1) where as many were asked for before.</summary>
    public double Of(int classNumber, int shared)
    {
        if (shared == 0)
            return 1;
        if (tails[classNumber] is not { } known || known.Length <= shared)
            known = Ask(classNumber, shared);
        return known[shared];
    }

    /// <summary>Computes the tails up to a number, which is known to be asked for. O(KSAs × most).</summary>
    public double[] Ask(int classNumber, int most) => tails[classNumber] = NullModel.Tails(row, model.RowOf(classNumber), most);
}
