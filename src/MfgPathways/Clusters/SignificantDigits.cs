using System.Globalization;

namespace MfgPathways.Clusters;

/// <summary>
/// Numbers to so many digits. Logarithms differ in the last bit from machine to machine; what an answer carries of them must not.
/// </summary>
internal static class SignificantDigits
{
    /// <summary>The nearest number of nine digits, which is more than anybody reads.</summary>
    public static double Nine(double value) => Rounded(value, "G9");

    /// <summary>The nearest number of three digits.</summary>
    public static double Three(double value) => Rounded(value, "G3");

    private static double Rounded(double value, string format) =>
        double.Parse(value.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
