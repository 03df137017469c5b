using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>What a name in a question stands for.</summary>
internal static class NameIn
{
    private const int MostNearest = 12;

    public static Occupation Occupation(FrameworkView view, string field, string name) =>
        Found(NameSearch.Occupation(view.Framework, name), field, name, "occupation", o => o.Id);

    public static Ksa Ksa(FrameworkView view, string field, string name) =>
        Found(NameSearch.Ksa(view.Framework, name), field, name, "KSA", k => k.Id);

    private static T Found<T>(NameMatch<T> match, string field, string name, string kind, Func<T, string> id)
        where T : class
    {
        if (match.Found is { } found)
            return found;
        var nearest = match.Nearest.Take(MostNearest).Select(id).ToArray();
        var sentence = match.Ambiguous
            ? $"{field} is {Quoted.Of(name)}, which fits several; say which of nearest."
            : $"{field} is {Quoted.Of(name)}, and no {kind} is called so.";
        throw RequestException.Unknown(field, sentence, nearest);
    }
}
