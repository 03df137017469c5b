using System.Globalization;

namespace MfgPathways.Testing;

/// <summary>How much a test tries that could try for hours.</summary>
internal static class LongProof
{
    /// <summary>The number that the environment asks for, as <c>.ci/full</c> does; else a sample.</summary>
    public static int Size(string variable, int sample) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : sample;
}
