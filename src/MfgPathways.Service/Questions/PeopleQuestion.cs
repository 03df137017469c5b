using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MfgPathways.Bridges;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>A question about those who learn: one person, a cohort, or one person of each occupation.</summary>
internal record PeopleQuestion : MoveRulesQuestion
{
    [FromQuery(Name = "from"), Description("The occupation of the one person who learns. Nobody named: one person of each occupation.")]
    public string? From { get; init; }

    [FromQuery(Name = "has"), MaxLength(Person.MostValues)]
    [Description("KSAs that the person holds beyond it: ids separated by commas, or words of one KSA; repeat for more.")]
    public string[]? Has { get; init; }

    [FromQuery(Name = "lacks"), MaxLength(Person.MostValues), Description("KSAs of the occupation that the person does not hold.")]
    public string[]? Lacks { get; init; }

    [JsonInclude, MaxLength(AskedValues.MostItems), Description("Who learns, in place of one person: each occupation once.")]
    public IReadOnlyList<CohortRow>? Cohort { get; private init; }

    /// <summary>Who is named; <c>null</c> for nobody in particular.</summary>
    public Cohort? Named(FrameworkView view)
    {
        var person = Person.Read(view, From, Has, Lacks);
        if (Cohort is null)
            return person is null ? null : Bridges.Cohort.Of(person);
        return person is null
            ? CohortRow.Read(view, Cohort)
            : throw RequestException.Invalid("cohort", "cohort says who learns: leave from, has and lacks out.");
    }

    /// <summary>Who is named, or one person of each occupation.</summary>
    public Cohort People(FrameworkView view) => Named(view) ?? Bridges.Cohort.Everyone(view.Graph);
}
