using System.ComponentModel;
using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Who is asked about.</summary>
internal sealed record Person(
    [property: FromQuery(Name = "from"), Description("The occupation that the person has: its id, title, or title@area.")] string From,
    [property: FromQuery(Name = "has"), Description("Ids of KSAs that the person holds beyond it, separated by commas.")] string? Has = null,
    [property: FromQuery(Name = "lacks"), Description("Ids of KSAs of it that the person does not hold.")] string? Lacks = null)
{
    public Profile In(FrameworkView view)
    {
        var occupation = NameIn.Occupation(view, "from", From);
        var (has, lacks) = (Ids(view, "has", Has), Ids(view, "lacks", Lacks));
        if (has.Intersect(lacks).FirstOrDefault() is { } both)
            throw RequestException.Invalid("lacks", $"{both} is in has and in lacks: leave one out.");
        return has.Count + lacks.Count == 0 ? Profile.Of(occupation) : Profile.Create(view.Framework, occupation, has, lacks);
    }

    private static List<string> Ids(FrameworkView view, string field, string? list) =>
    [
        .. (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => NameIn.Ksa(view, field, name).Id),
    ];
}
