using MfgPathways.Cli.Answers;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>Says what evidence means to somebody who has no use for its numbers.</summary>
internal static class EvidenceInWords
{
    private const string Ask = "Ask people who do the job.";

    /// <summary>One or two sentences.</summary>
    /// <param name="evidence">The evidence of a move.</param>
    /// <param name="both">What the move leads from and to, as a subject in the plural: <c>This job and yours</c>.</param>
    public static string Of(MoveEvidence evidence, string both) => evidence.Grade switch
    {
        Evidence.Strong => $"{both} share {Ksas(evidence)}, far more than chance would give.",
        Evidence.Moderate => $"{both} share {Ksas(evidence)}, more than chance would usually give.",
        Evidence.Weak when evidence.Shared > 0 => $"{both} share {Ksas(evidence)}, no more than chance could give. {Ask}",
        Evidence.Weak => $"{both} share no KSA, but some of the same words stand under other numbers. {Ask}",
        Evidence.Related => $"{both} share no KSA, only a field of work or the title. {Ask}",
        _ => $"{both} share nothing that the data lists. {Ask}",
    };

    private static string Ksas(MoveEvidence evidence) => Say.Count(evidence.Shared, "KSA");
}
