using System.Globalization;

namespace MfgPathways.Testing;

/// <summary>How much a test tries that could try for hours, and what waits for hours that are there.</summary>
internal static class LongProof
{
    private const string All = "MFGPATHWAYS_TEST_LONG";

    /// <summary>Skips a test whose way is long and whose fault is rare, unless all is asked for, as <c>.ci/full</c> does.</summary>
    public static void OrSkip() => Assert.SkipUnless(Environment.GetEnvironmentVariable(All) == "true", $"Long: {All}=true asks for it.");

    /// <summary>The number that the environment asks for, as <c>.ci/full</c> does; else a sample.</summary>
    public static int Size(string variable, int sample) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : sample;
}
