using System.Globalization;
using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

internal static class Numbers
{
    public static int Of(PublishedFigure figure) => int.Parse(figure.Value, CultureInfo.InvariantCulture);
}
