using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>What a course unlocks.</summary>
internal sealed record CoverageQuestion : PeopleQuestion
{
    [MinLength(1), MaxLength(Person.MostValues), Description("What the course teaches: ids of KSAs, or words of one KSA each.")]
    public required string[] Ksas { get; init; }

    [Description("What the course is called.")]
    public string? Name { get; init; }

    public Answered<Coverage> Answer(Asked asked, CancellationToken cancellationToken)
    {
        var view = asked.View(this);
        var rules = Rules(view);
        var taught = Person.Ids(view, "ksas", Ksas);
        if (taught.Count == 0)
            throw RequestException.Invalid("ksas", "ksas names no KSA: write at least one.");
        var course = Course.Create(taught, Name);
        return Answers.Of(view, Coverage.Of(view.Graph, course, People(view), StretchIn(rules), rules, cancellationToken));
    }
}
