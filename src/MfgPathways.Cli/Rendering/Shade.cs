using System.Globalization;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// A colour between pale yellow and dark blue. It darkens steadily, so that it says the same in grey; and from yellow to blue, the pair
/// that those who cannot tell red from green do tell apart.
/// </summary>
internal readonly record struct Shade(double Red, double Green, double Blue)
{
    public static readonly Shade White = new(255, 255, 255);
    public static readonly Shade Black = new(0, 0, 0);

    private static readonly Shade[] Stops = [new(255, 250, 224), new(186, 219, 196), new(88, 166, 182), new(38, 96, 148), new(16, 34, 84)];

    /// <summary>The shade of a share, 0 (pale) to 1 (dark).</summary>
    public static Shade Of(double share)
    {
        var at = Math.Clamp(share, 0, 1) * (Stops.Length - 1);
        var stop = Math.Min((int)at, Stops.Length - 2);
        var (a, b, t) = (Stops[stop], Stops[stop + 1], at - stop);
        return new Shade(a.Red + ((b.Red - a.Red) * t), a.Green + ((b.Green - a.Green) * t), a.Blue + ((b.Blue - a.Blue) * t));
    }

    /// <summary>Relative luminance by WCAG 2, 0 (black) to 1 (white).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Black or white, whichever is easier to read on it.</summary>
    public Shade Ink => Contrast(Black) >= Contrast(White) ? Black : White;

    /// <summary>Contrast with another by WCAG 2, 1 to 21; text is readable from 4.5 (AA).</summary>
    public double Contrast(Shade other)
    {
        var (a, b) = (Luminance + 0.05, other.Luminance + 0.05);
        return a > b ? a / b : b / a;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"#{(int)Math.Round(Red):x2}{(int)Math.Round(Green):x2}{(int)Math.Round(Blue):x2}");

    private static double Linear(double value) => value <= 10.31475 ? value / 255 / 12.92 : Math.Pow(((value / 255) + 0.055) / 1.055, 2.4);
}
