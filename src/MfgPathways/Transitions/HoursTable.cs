using System.Globalization;

namespace MfgPathways.Transitions;

/// <summary>
/// Hours that KSAs take, as a person gives them: by id, and under <see cref="Rest"/> the hours of all that are not there. An id that was
/// merged into another KSA may stay.
/// </summary>
public static class HoursTable
{
    /// <summary>Stands for all KSAs that have no hours of their own: <c>*</c>.</summary>
    public const string Rest = "*";

    /// <summary>What is wrong with an id, as a sentence; <c>null</c> where nothing is.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="id">The id of a KSA, or <see cref="Rest"/>.</param>
    public static string? Unknown(Framework framework, string id)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return id == Rest || IsId(framework, id) ? null
            : HaveCode(framework, id).Length > 1 ? $"{Quoted.Of(id)} is the code of several KSAs; write their ids."
            : $"There is no KSA {Quoted.Of(id)}.";
    }

    /// <summary>The id of the one KSA that has a code; what is an id, or no such code, as it is.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="written">What was written: an id or a code.</param>
    public static string IdOf(Framework framework, string written)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return !IsId(framework, written) && HaveCode(framework, written) is [var only] ? only.Id : written;
    }

    /// <summary>What is wrong with hours, as a sentence; <c>null</c> where nothing is.</summary>
    /// <param name="written">The hours as they were written.</param>
    /// <param name="hours">The hours; <c>null</c> where it is no number.</param>
    public static string? OutOfRange(string written, decimal? hours) => hours is > 0 and <= EffortWeights.MostHours
        ? null
        : $"{Quoted.Of(written)} are no hours; write a number above 0 and at most {EffortWeights.MostHours:0}.";

    /// <summary>How many KSAs have no hours, as a sentence; <c>null</c> where every one has.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="hours">The hours given.</param>
    public static string? Lacking(Framework framework, IReadOnlyDictionary<string, decimal> hours)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(hours);
        if (hours.ContainsKey(Rest))
            return null;
        string[] lacking = [.. framework.Ksas.Where(k => !hours.ContainsKey(k.Id)).Select(k => k.Id)];
        return lacking.Length == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{lacking.Length} KSAs have no hours, the first {lacking[0]}");
    }

    /// <summary>The hours of every KSA.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="hours">The hours given, of which none <see cref="Lacking"/>.</param>
    public static IReadOnlyDictionary<string, decimal> Complete(Framework framework, IReadOnlyDictionary<string, decimal> hours)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(hours);
        return framework.Ksas.ToDictionary(
            k => k.Id, k => hours.TryGetValue(k.Id, out var own) ? own : hours[Rest], StringComparer.Ordinal);
    }

    private static bool IsId(Framework framework, string id) => framework.Ksas.Any(k => k.Id == id || k.Synonyms.Contains(id));

    private static Ksa[] HaveCode(Framework framework, string code) =>
        [.. framework.Ksas.Where(k => string.Equals(k.Code, code, StringComparison.OrdinalIgnoreCase))];
}
