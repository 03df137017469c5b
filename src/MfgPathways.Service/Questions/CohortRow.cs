using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Bridges;
using MfgPathways.Profiles;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>People of one occupation in a cohort.</summary>
internal sealed record CohortRow
{
    [Description("Their occupation: its id, title, or title@area.")]
    public required string Occupation { get; init; }

    [Range(1, Cohort.MostHeads), Description("How many they are.")]
    public required int HeadCount { get; init; }

    public static Cohort Read(FrameworkView view, IReadOnlyList<CohortRow> rows)
    {
        if (rows.Count == 0)
            throw RequestException.Invalid("cohort", "Nobody is in cohort: name an occupation with a head count.");
        if (rows.Sum(r => (long)r.HeadCount) is > Cohort.MostHeads and var heads)
            throw RequestException.Invalid("cohort", $"cohort has {heads} heads in all; the most is {Cohort.MostHeads}.");
        var members = rows.Select((row, i) => Member(view, row, $"cohort[{i}].occupation")).ToArray();
        var twice = members.CountBy(m => m.Profile.Occupation!.Id).FirstOrDefault(m => m.Value > 1).Key;
        return twice is null
            ? Cohort.Create(members)
            : throw RequestException.Invalid("cohort", $"{twice} is twice in cohort: add the heads up in one.");
    }

    private static CohortMember Member(FrameworkView view, CohortRow row, string field)
    {
        var occupation = NameIn.Occupation(view, field, row.Occupation);
        return view.Graph.KsasOf(view.Graph.NumberOf(occupation)).Length > 0
            ? new CohortMember(Profile.Of(occupation), row.HeadCount)
            : throw RequestException.Invalid(
                field, $"No KSA is listed for {occupation.Id}, so nothing can be said about moves from it: leave it out.");
    }
}
