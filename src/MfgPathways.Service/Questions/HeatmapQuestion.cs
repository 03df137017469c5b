using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MfgPathways.Associations;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MfgPathways.Service.Questions;

/// <summary>Counts by area and competency, as the publication's heat maps have them.</summary>
internal sealed record HeatmapQuestion : Merging
{
    [FromRoute(Name = "what")]
    [AllowedValues("areas", "competencies", "sub-competencies", "competency-pairs", "sub-competency-pairs")]
    [Description("areas: KSAs that each pair of areas shares (Fig. 5 of the publication); competencies, sub-competencies: selections in "
        + "each area (Figs. 6 and 7); competency-pairs, sub-competency-pairs: occupations that require KSAs of both (Figs. 8 and 9; the "
        + "publication counts titles, as mergeTitles does).")]
    public required string What { get; init; }

    [FromQuery(Name = "within"), MaxLength(AskedValues.MostNames)]
    [Description("Keep these competencies only; Fig. 9 has 4.1,4.2,4.3.")]
    public string[]? Within { get; init; }

    public Answered<HeatmapReport> Answer(Asked asked)
    {
        var view = asked.View(this);
        var kind = Word.Read(What, MatrixKind.Areas);
        if (view.Framework.Merges.HasFlag(Merges.Titles) && !CountMatrix.IsOfPairs(kind))
            throw RequestException.Invalid(
                "mergeTitles",
                $"Merged titles belong to several areas at once, so {What} cannot be counted by area: leave mergeTitles out.");
        var matrix = CountMatrix.Of(view.Framework, kind, Competencies(view, kind));
        return Answers.Of(view, new HeatmapReport(matrix, PublishedCells.Of(view.Framework, matrix)));
    }

    private IdList Competencies(FrameworkView view, MatrixKind kind)
    {
        var ids = IdList.Of(
            (Within ?? []).SelectMany(w => w.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        if (ids.Count > 0 && kind == MatrixKind.Areas)
            throw RequestException.Invalid("within", "within is for competencies and sub-competencies: leave it out.");
        string[] known = [.. view.Framework.Competencies.Select(c => c.Id)];
        return ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? throw RequestException.Unknown("within", $"No competency has the number {Quoted.Of(unknown)}.", known)
            : ids;
    }
}
