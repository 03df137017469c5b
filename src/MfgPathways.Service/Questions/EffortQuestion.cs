using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>A question in which learning costs effort.</summary>
internal record EffortQuestion : Merging
{
    private const string Rarity = "rarity";

    [FromQuery(Name = "effort"), AllowedValues("ksas", Rarity), DefaultValue("ksas")]
    [Description("What effort counts: KSAs, or rarity points, by which a rare KSA counts more. In a body, hours can stand in its place.")]
    public string? Effort { get; init; }

    [JsonInclude, MaxLength(AskedValues.MostItems)]
    [Description("Hours that each KSA takes, by its id; * stands for all that are not there. In place of effort.")]
    public IReadOnlyDictionary<string, decimal>? Hours { get; private init; }

    /// <summary>What learning each KSA costs; <c>null</c> where every KSA counts 1.</summary>
    public EffortWeights? Weights(FrameworkView view)
    {
        if (Hours is null)
            return Effort == Rarity ? EffortWeights.Rarity(view.Graph) : null;
        if (Effort is not null)
            throw RequestException.Invalid("hours", "effort and hours are two measures: leave one out.");
        foreach (var (id, hours) in Hours)
            if ((HoursTable.Unknown(view.Framework, id)
                ?? HoursTable.OutOfRange(hours.ToString(CultureInfo.InvariantCulture), hours)) is { } wrong)
                throw RequestException.Invalid("hours", wrong);
        return HoursTable.Lacking(view.Framework, Hours) is { } lacking
            ? throw RequestException.Invalid("hours", $"{lacking}: add them, or hours for * that stand for all that are not there.")
            : EffortWeights.Hours(view.Graph, HoursTable.Complete(view.Framework, Hours));
    }
}
