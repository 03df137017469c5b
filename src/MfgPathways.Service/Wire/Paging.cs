using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Wire;

/// <summary>Which part of a list is asked for.</summary>
internal sealed record Paging(
    [property: FromQuery(Name = "offset"), Range(0, int.MaxValue), Description("How many to leave out at the beginning.")] int Offset = 0,
    [property: FromQuery(Name = "limit"), Range(1, Paging.Most), Description("How many to list at most.")] int Limit = Paging.Usual)
{
    public const int Most = 500;
    public const int Usual = 50;

    public Page<T> Of<T>(IReadOnlyCollection<T> all) => new(all.Count, Offset, Limit, [.. all.Skip(Offset).Take(Limit)]);
}
