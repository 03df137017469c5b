using System.CommandLine;
using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;
using MfgPathways.Formats;

namespace MfgPathways.Cli.Bridges;

/// <summary><c>coverage COURSE</c>: what a course unlocks.</summary>
internal static class CoverageCommand
{
    private static readonly Argument<string> CourseOf = new("course")
    {
        Description = "The course: a CSV file with a column ksa_id, or a JSON list of KSA ids.",
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "List at most so many lines in each table; 0 for all. JSON and CSV have all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var (people, moveRules) = (new PeopleOptions(), new MoveRulesOptions());
        var command = new Command("coverage", "Say what a course unlocks and to whom, what it repeats, and what would add the most to it.");
        command.Arguments.Add(CourseOf);
        people.AddTo(command);
        moveRules.AddTo(command);
        command.Options.Add(Limit);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var limit = Say.Limit(parsed.GetValue(Limit));
            var file = parsed.GetValue(CourseOf)!;
            if (!CourseFile.IsName(file))
                throw CliException.Usage($"The course is {Quoted.Of(file)}; name a file that ends in .csv or .json.");
            var graph = await session.ReadGraphAsync(ct);
            var rules = moveRules.Read(parsed, graph);
            var coverage = Coverage.Of(
                graph, CourseFile.Read(graph.Framework, file), people.Read(parsed, graph), moveRules.Stretch(parsed, rules), rules, ct);
            return session.Write(CoverageAnswer.Of(coverage, graph, limit));
        });
        return command;
    }
}
