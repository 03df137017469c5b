using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>What is not as expected, each in a sentence.</summary>
internal static class CheckAnswer
{
    public static Answer Of(RecountCheck check, Framework framework)
    {
        var subjects = new SubjectInWords(framework);
        return new Answer(
            "report",
            check.Changes.Count == 0
                ? $"As expected: {Say.Thousands(check.Compared)} numbers"
                : $"{check.Changes.Count} of {Say.Thousands(check.Compared)} numbers {(check.Changes.Count == 1 ? "is" : "are")} "
                    + "not as expected",
            check.Changes.Count == 0 ? [] : [new Section(null, [.. check.Changes.Select(c => Sentence(c, subjects))])],
            Table.Of(
                ["place", "subject", "measure", "printed", "expected", "here", "expected_outcome", "outcome"],
                check.Changes.Select(c => (string[])
                [
                    c.Place, c.Subject, c.Measure, (c.Now ?? c.Expected)!.Printed, c.Expected?.Here ?? "", c.Now?.Here ?? "",
                    c.Expected?.Outcome ?? "", c.Now?.Outcome ?? "",
                ])),
            new Payload(check, wire => wire.RecountCheck), Source.Of(framework), []);
    }

    private static string Sentence(RecountChange change, SubjectInWords subjects)
    {
        var subject = subjects.Of(change.Subject);
        var what = $"{change.Place}, {MeasureInWords.Of(change.Measure)}{(subject.Length == 0 ? "" : $": {subject}")}";
        return (change.Expected, change.Now) switch
        {
            (null, { } now) => $"{what}: {now.Here} is new.",
            ({ } expected, null) => $"{what}: {expected.Here} is no longer there.",
            var (expected, now) => $"{what}: {string.Join(", ", Parts(expected!, now!))}.",
        };
    }

    private static IEnumerable<string> Parts(ExpectedRecount expected, ExpectedRecount now)
    {
        if (expected.Here != now.Here)
            yield return $"{now.Here} where {expected.Here} is expected";
        if (expected.Printed != now.Printed)
            yield return $"{now.Printed} is printed where {expected.Printed} is expected";
        if (expected.Outcome != now.Outcome)
            yield return $"{now.Outcome.Replace('-', ' ')}, not {expected.Outcome.Replace('-', ' ')}";
        if (expected.Reasons != now.Reasons)
            yield return $"explained by {Reasons(now)}, not by {Reasons(expected)}";
    }

    private static string Reasons(ExpectedRecount row) =>
        row.Reasons.Length == 0 ? "no rule" : row.Reasons.Replace('-', ' ').Replace(";", ", ", StringComparison.Ordinal);
}
