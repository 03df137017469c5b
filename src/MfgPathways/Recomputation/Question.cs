using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>How a printed number is recomputed.</summary>
/// <param name="Number">The number; <c>null</c> where a text is printed.</param>
/// <param name="Text">The text; <c>null</c> where a number is printed.</param>
/// <param name="Rows">Ids of what is counted.</param>
internal sealed record Question(Func<Tally, Recount>? Number, Func<Tally, string>? Text, Func<Tally, IEnumerable<string>> Rows)
{
    /// <summary>How many KSAs of a list something holds for.</summary>
    public static Question Count(int[] ksas, Func<Tally, int, bool> holds) =>
        new(t => Recount.Count(ksas.Count(k => holds(t, k))), null, t => Ids(t, ksas.Where(k => holds(t, k))));

    /// <summary>Of how many percent of the KSAs of a list something holds.</summary>
    public static Question Share(int[] ksas, Func<Tally, int, bool> holds) => Share(_ => ksas, holds);

    /// <inheritdoc cref="Share(int[], Func{Tally, int, bool})"/>
    public static Question Share(Func<Tally, int[]> ksas, Func<Tally, int, bool> holds) => new(
        t => Between(ksas(t), k => holds(t, k), k => holds(t, k)), null, t => Ids(t, ksas(t).Where(k => holds(t, k))));

    /// <summary>The same where the table tells of some KSAs that it surely holds, and of more that it may hold.</summary>
    public static Question Between(Func<Tally, int[]> ksas, Func<Tally, int, bool> surely, Func<Tally, int, bool> maybe) => new(
        t => Between(ksas(t), k => surely(t, k), k => maybe(t, k)), null, t => Ids(t, ksas(t).Where(k => maybe(t, k))));

    /// <summary>How many groups something holds for.</summary>
    public static Question Groups(IEnumerable<string> groups, Func<Tally, string, bool> holds)
    {
        string[] all = [.. groups];
        return new Question(t => Recount.Count(all.Count(g => holds(t, g))), null, t => all.Where(g => holds(t, g)));
    }

    /// <summary>A number of the framework that no technology area plays a part in.</summary>
    public static Question Constant(int number, IEnumerable<string>? rows = null) =>
        new(_ => Recount.Count(number), null, _ => rows ?? []);

    /// <summary>How the printed figure compares.</summary>
    public ComparisonOutcome Outcome(PublishedFigure figure, Tally tally) =>
        Number is { } number ? number(tally).Compare(Numbers.Of(figure), figure.Bound)
        : Text!(tally) == figure.Value ? ComparisonOutcome.Equal
        : ComparisonOutcome.Different;

    private static Recount Between(int[] whole, Func<int, bool> surely, Func<int, bool> maybe) =>
        new(whole.Count(surely), whole.Count(maybe), whole.Length);

    private static IEnumerable<string> Ids(Tally tally, IEnumerable<int> ksas) => ksas.Select(k => tally.Groups.KsaIds[k]);
}
