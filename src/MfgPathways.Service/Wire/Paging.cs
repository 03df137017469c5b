using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>Which part of a list is asked for.</summary>
internal sealed record Paging(
    [property: FromQuery(Name = "offset"), Range(0, int.MaxValue), DefaultValue(0), Description("How many to leave out at the beginning.")]
    int? Offset = null,
    [property: FromQuery(Name = "limit"), Range(1, Paging.Most), DefaultValue(Paging.Usual), Description("How many to list at most.")]
    int? Limit = null)
{
    public const int Most = 500;
    public const int Usual = 50;

    public Page<T> Of<T>(IReadOnlyCollection<T> all)
    {
        var part = new Part(all.Count, Offset ?? 0, Limit ?? Usual);
        return new Page<T>(part, [.. all.Skip(part.Offset).Take(part.Limit)]);
    }
}
