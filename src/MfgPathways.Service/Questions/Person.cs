using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>Who is asked about.</summary>
internal static class Person
{
    /// <summary>Most values of has, and of lacks; one can name several KSAs.</summary>
    public const int MostValues = 500;

    /// <summary>The person that a question names; <c>null</c> where it names nobody.</summary>
    public static Profile? Read(FrameworkView view, string? from, string[]? has, string[]? lacks)
    {
        var (added, taken) = (Ids(view, "has", has), Ids(view, "lacks", lacks));
        if (added.Intersect(taken).FirstOrDefault() is { } both)
            throw RequestException.Invalid("lacks", $"{both} is in has and in lacks: leave one out.");
        if (from is null && taken.Count > 0)
            throw RequestException.Invalid("lacks", "lacks is of an occupation: name that with from, or leave lacks out.");
        if (from is null && added.Count == 0)
            return null;
        var occupation = from is null ? null : NameIn.Occupation(view, "from", from);
        return occupation is not null && added.Count + taken.Count == 0
            ? Profile.Of(occupation)
            : Profile.Create(view.Framework, occupation, added, taken);
    }

    /// <summary>The KSAs of a list.</summary>
    public static IReadOnlyList<string> Ids(FrameworkView view, string field, string[]? values)
    {
        if (values is null or [])
            return [];
        if (KsaNames.Count(values) is var count && count > KsaNames.Most(view.Framework))
            throw RequestException.Invalid(
                field, $"{field} names {count} KSAs, and the framework has {view.Framework.Ksas.Length}: name fewer.");
        var known = view.Framework.Ksas.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        return [.. KsaNames.Ids(view.Framework, values).Select(n => known.Contains(n) ? n : NameIn.Ksa(view, field, n).Id)];
    }
}
