using MfgPathways.Robustness;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;
using MfgPathways.Transitions;

namespace MfgPathways.Service.Questions;

/// <summary>What lists of moves have in common, whichever way the moves go.</summary>
internal static class MoveFilter
{
    public static MoveOptions Options(FrameworkView view, string[]? area, string? minEvidence, decimal? maxEffort) => new()
    {
        Areas = NameIn.Areas(view, "area", area),
        MinEvidence = Word.Read(minEvidence, MoveOptions.Default.MinEvidence),
        MaxEffort = maxEffort,
    };

    /// <summary>The part of a list that is asked for, explained where that is asked for.</summary>
    public static Answered<MovesReport> Report(
        Asked asked, FrameworkView view, MoveList list, Paging paging, bool explain, CancellationToken cancellationToken)
    {
        var page = paging.Of(list.Moves);
        if (explain && page.Items.Count > asked.Limits.Explained)
            throw RequestException.Invalid(
                "limit", $"{page.Items.Count} moves would be explained, and this service explains {asked.Limits.Explained} at most: "
                    + $"set limit to {asked.Limits.Explained} or less.");
        var report = MovesReport.Of(view.Graph, view.Evidence(cancellationToken), list, explain ? page.Items : null, cancellationToken);
        return Answers.Of(view, report with { List = list with { Moves = page.Items } }, page);
    }
}
