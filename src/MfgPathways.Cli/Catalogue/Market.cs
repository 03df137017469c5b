using System.Globalization;
using MfgPathways.Publication;

namespace MfgPathways.Cli.Catalogue;

/// <summary>Says what the publication prints about openings, pay and education.</summary>
internal static class Market
{
    public static string Sentence(LabourMarketRow row)
    {
        string?[] facts =
        [
            row.JobOpenings is { } openings ? $"{Number(openings)} job openings" : null,
            Dollars("average salary", row.AverageSalary),
            Dollars("average salary of openings", row.AverageSalaryOfOpenings),
            Dollars("entry-level salary across industries", row.AverageEntrySalary),
            $"education: {row.Education}",
        ];
        return $"Labour market, United States, third quarter of 2025 ({row.Source}): {string.Join("; ", facts.Where(f => f is not null))}.";
    }

    /// <summary>Average pay in a table, of the openings where there is no other; empty where neither is printed.</summary>
    public static string Pay(LabourMarketRow row) =>
        (row.AverageSalary ?? row.AverageSalaryOfOpenings) is { } pay ? $"${Number(pay)}" : "";

    public static string Openings(LabourMarketRow row) => row.JobOpenings is { } openings ? Number(openings) : "";

    private static string? Dollars(string name, int? dollars) => dollars is { } pay ? $"{name} ${Number(pay)}" : null;

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
