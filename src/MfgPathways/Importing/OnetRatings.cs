using System.Globalization;

namespace MfgPathways.Importing;

/// <summary>The ratings of O*NET: which elements an occupation requires, and on what level.</summary>
internal sealed class OnetRatings(OnetOptions options, HashSet<string> occupations, Dictionary<string, SkillGroup> elements)
{
    public static readonly SourceTable Table =
        SourceTable.Tab("O*NET-SOC Code", "Element ID", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant")
            with { Gives = Gives.Ksas | Gives.Requirements };

    private const decimal MostLevel = 7;
    private const decimal MostImportance = 5;

    private readonly Dictionary<(string Occupation, string Element), OnetRating> ratings = [];
    private readonly string unimportant = FormattableString.Invariant($"The importance is below {options.Importance}.");

    /// <summary>The elements that are rated, by id.</summary>
    public IEnumerable<string> Elements => ratings.Keys.Select(r => r.Element).Distinct().Order(StringComparer.Ordinal);

    public void Read(SourceRows file, CancellationToken cancellationToken)
    {
        using (file)
            while (file.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(file);
            }
    }

    public IEnumerable<Sourced<Requirement>> Requirements() => ratings.Where(r => r.Value.Required is not null)
        .Select(r => new Sourced<Requirement>(new Requirement(r.Key.Occupation, r.Key.Element, 1), r.Value.Required!));

    /// <summary>
    /// Hours of each KSA of the framework that was made of the ratings, and under <c>*</c> those of the KSAs that have no level.
    /// </summary>
    public Dictionary<string, decimal> Hours(Framework framework, ImportLog log)
    {
        if (options.HoursPerLevel is not { } perLevel)
            return [];
        (string KsaId, Sourced<decimal>? Level)[] levels =
            [.. framework.Requirements.Select(r => (r.KsaId, ratings[(r.OccupationId, r.KsaId)].Level)).Where(r => r.Level is not null)];
        foreach (var (_, level) in levels)
            log.Use(level!.Origin);
        var hours = levels.GroupBy(r => r.KsaId, r => r.Level!.Value)
            .ToDictionary(ksa => ksa.Key, ksa => Rounded(ksa.Average() * perLevel), StringComparer.Ordinal);
        if (hours.Count > 0 && framework.Ksas.Any(k => !hours.ContainsKey(k.Id)))
            hours.Add(Transitions.HoursTable.Rest, Rounded(hours.Values.Average()));
        return hours;
    }

    private void Take(SourceRows file)
    {
        var (occupation, element, scale) = (file.Text(0), file.Text(1), file.Text(2));
        if (scale is not ("IM" or "LV"))
            file.LeaveOut("It is neither on the scale IM nor on the scale LV.");
        else if (!occupations.Contains(occupation))
            file.Reject($"There is no occupation {Quoted.Of(occupation)}.");
        else if (!elements.ContainsKey(element) || !elements.ContainsKey(element.Split('.')[0]))
            file.Reject($"There is no element {Quoted.Of(element)} in the content model, or nothing above it.");
        else if (Value(file[3]) is not { } value || value < 0 || value > (scale == "IM" ? MostImportance : MostLevel))
            file.Reject($"{Quoted.Of(file.Text(3))} is no value of the scale {scale}.");
        else if (Rating(occupation, element) is var rating && !rating.Scales.Add(scale))
            file.Reject($"{occupation} rates {element} on the scale {scale} already.");
        else
            Keep(file, rating, scale, value);
    }

    private void Keep(SourceRows file, OnetRating rating, string scale, decimal value)
    {
        if (scale == "LV" && options.HoursPerLevel is null)
            file.LeaveOut("The level makes hours only (--hours-per-level).");
        else if (file[4].Trim() is "Y")
            file.LeaveOut("It is marked to be suppressed.");
        else if (scale == "IM" && value < options.Importance)
            file.LeaveOut(unimportant);
        else if (scale == "LV" && (value == 0 || file[5].Trim() is "Y"))
            file.LeaveOut("The level is zero or not relevant.");
        else if (scale == "IM")
            rating.Required = file.Row;
        else
            rating.Level = new(value, file.Row);
    }

    private OnetRating Rating(string occupation, string element)
    {
        if (!ratings.TryGetValue((occupation, element), out var rating))
            ratings.Add((occupation, element), rating = new OnetRating());
        return rating;
    }

    private static decimal? Value(ReadOnlySpan<char> text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal Rounded(decimal hours) => Math.Max(0.1m, Math.Round(hours, 1));
}
