using System.Globalization;
using MfgPathways.Pathways;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Questions;

/// <summary>Says why there is no route, and what to change.</summary>
internal static class NoRoute
{
    /// <summary>The limit on the step stands in the way if there are routes without it, else the other rules.</summary>
    public static RequestException Because(FrameworkView view, TradeOffList list, CancellationToken cancellationToken)
    {
        var route = $"No route leads to {list.To.Id}";
        if (list.Options.MaxStretch is { } most)
        {
            var unlimited = TradeOffList.Between(
                view.Graph, list.From, list.To, list.Options with { MaxStretch = null }, view.Evidence(cancellationToken),
                cancellationToken);
            if (unlimited.Best(RouteObjective.Gentlest) is { } gentlest)
                return RequestException.Unknown(
                    "maxStretch",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{route} without a move above {most:0.###}: the smallest that maxStretch can be is {gentlest.Stretch:0.###}."),
                    []);
        }

        return RequestException.Unknown("to", $"{route} under these rules: lift minEvidence, pass, stayIn, avoidArea or avoid.", []);
    }

    public static RequestException Called(TradeOffList list, string letter) => RequestException.Unknown(
        "route", $"There is no route {Quoted.Of(letter)} on the list: name one of nearest.", list.Routes.Select(list.LetterOf));

    public static RequestException Direct(TradeOffList list) => RequestException.Unknown(
        "objective",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The direct move is of {list.Direct:0.###}, and the rules exclude it: lift them, or ask for another objective."),
        []);
}
