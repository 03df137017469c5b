using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Formats;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary><c>report [table N|figure N|section N|all]</c>.</summary>
internal static class ReportCommand
{
    private const string All = "all";

    private static readonly Argument<string?> What = new("what")
    {
        Description = "table, figure or section, with its number; all: each of them. Without it: a summary and the differences.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "what",
    };

    private static readonly Argument<string?> Number = new("number")
    {
        Description = "Which: 5, 3.2.1.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "N",
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Say only what is not as expected, and exit with 1 if anything is.",
    };

    private static readonly Option<string?> Expected = new("--expected")
    {
        Description = "What --check expects: a file that `mfgpath report all --output csv` wrote; the program's own by default.",
        HelpName = "FILE",
    };

    static ReportCommand() => What.AcceptOnlyFromAmong("table", "figure", "section", All);

    public static Command Create(CliIo io)
    {
        var command = new Command(
            "report", "Recompute the tables, figures and percentages of the publication, and set each beside what is printed.")
        {
            What, Number, Check, Expected,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var (what, check, file) = (parsed.GetValue(What), parsed.GetValue(Check), parsed.GetValue(Expected));
            var place = Place(what, parsed.GetValue(Number));
            if (file is not null && !check)
                throw CliException.Usage("--expected says what --check expects: add --check.");
            var framework = await session.ReadFrameworkAsync(ct);
            Refuse(framework);
            var recount = PublicationRecount.Of(framework);
            if (check)
                return Checked(session, framework, recount, file, place);
            return session.Write(
                place is not null ? PlaceAnswer.Of(place, recount, framework)
                : what == All ? WholeAnswer.Of(recount, framework)
                : SummaryAnswer.Of(recount, framework));
        });
        return command;
    }

    private static int Checked(Session session, Framework framework, PublicationRecount recount, string? file, ReportPlace? place)
    {
        IEnumerable<ExpectedRecount> expected = file is null ? ExpectedRecount.Embedded() : ExpectedRecount.Read(file);
        var check = place is null
            ? RecountCheck.Of(recount.Comparisons, expected)
            : RecountCheck.Of(recount.Within([place.Id]).Comparisons, expected.Where(e => e.Place == place.Id));
        session.Write(CheckAnswer.Of(check, framework));
        return check.Changes.Count == 0 ? ExitCode.Answer : ExitCode.Failure;
    }

    private static ReportPlace? Place(string? what, string? number)
    {
        if (what is null or All)
            return number is null ? null : throw CliException.Usage($"`report {All}` takes no number: leave {Quoted.Of(number)} out.");
        string[] known = [.. ReportPlace.All.Where(p => p.Kind == what).Select(p => p.Number)];
        if (number is null)
            throw CliException.Usage($"Say which {what}: {string.Join(", ", known)}; for example `mfgpath report {what} {known[^1]}`.");
        return ReportPlace.Of(what, number)
            ?? throw CliException.NotFound($"There is no {what} {Quoted.Of(number)} to recompute; there are {string.Join(", ", known)}.");
    }

    private static void Refuse(Framework framework)
    {
        if (framework.Release.Id != EmbeddedFramework.ReleaseId)
            throw CliException.NotFound(
                $"Nothing is printed to compare with: the framework is release {Quoted.Of(framework.Release.Id)}, and the printed numbers "
                    + $"are those of {EmbeddedFramework.ReleaseId}. Leave --framework and --store out, or name a copy of that release.");
        if (framework.Merges != Merges.None)
            throw CliException.Usage(
                "The printed numbers are of the framework without merges (the report merges titles itself where the publication does): "
                    + "leave --merge-titles, --merge-synonyms and --borrowed out, or name a framework that came without.");
    }
}
