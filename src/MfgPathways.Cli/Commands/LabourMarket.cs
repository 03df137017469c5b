using System.Globalization;
using MfgPathways.Publication;

namespace MfgPathways.Cli.Commands;

/// <summary>What the publication says about openings, pay and education of an occupation, by its exact title.</summary>
internal static class LabourMarket
{
    /// <summary>
    /// The row of the occupation's own area, else that over all areas; <c>null</c> for another release or a title without a row.
    /// </summary>
    public static LabourMarketRow? Of(Framework framework, Occupation occupation)
    {
        if (framework.Release.Id != Formats.EmbeddedFramework.ReleaseId)
            return null;
        var rows = EmbeddedPublication.LabourMarket().Where(r => Slug.Same(r.Title, occupation.Title)).ToArray();
        return rows.FirstOrDefault(r => r.AreaId is { } area && occupation.AreaIds.Contains(area))
            ?? rows.FirstOrDefault(r => r.AreaId is null);
    }

    public static string Sentence(LabourMarketRow row)
    {
        string?[] facts =
        [
            row.JobOpenings is { } openings ? $"{Number(openings)} job openings" : null,
            Pay("average salary", row.AverageSalary),
            Pay("average salary of openings", row.AverageSalaryOfOpenings),
            Pay("entry-level salary across industries", row.AverageEntrySalary),
            $"education: {row.Education}",
        ];
        return $"Labour market, United States, third quarter of 2025 ({row.Source}): {string.Join("; ", facts.Where(f => f is not null))}.";
    }

    private static string? Pay(string name, int? dollars) => dollars is { } pay ? $"{name} ${Number(pay)}" : null;

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
