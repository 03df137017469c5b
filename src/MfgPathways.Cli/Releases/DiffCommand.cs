using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Releases;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Releases;

/// <summary><c>diff BEFORE AFTER</c>.</summary>
internal sealed class DiffCommand
{
    // All pairs of the publication take some seconds; of a framework ten times as large it would be hours.
    private const long MostPairs = 40_000;

    private readonly Argument<string> before = Framework("before", "The earlier release");
    private readonly Argument<string> after = Framework("after", "The later release");
    private readonly MoveRulesOptions rules = new();

    private readonly Option<string[]> route = new("--route")
    {
        Description = "Compare the routes between two occupations; repeat for more pairs.",
        HelpName = "FROM TO",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> allRoutes = new("--all-routes")
    {
        Description = "Compare the routes between all pairs of occupations that both releases have, and list those that changed.",
    };

    private readonly Option<string[]> plan = new("--plan")
    {
        Description = "Say what is left of a plan that `plan --output json` wrote; repeat for more.",
        HelpName = "FILE",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "List at most so many rows in each table; 0 for all. JSON and CSV have all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    private readonly Option<bool> exitCode = new("--exit-code") { Description = "Exit with 1 where the releases differ." };

    public static Command Create(CliIo io)
    {
        var diff = new DiffCommand();
        var command = new Command("diff", "Say what changed from one release to the next, and what that does to moves, routes and plans.")
        {
            diff.before, diff.after,
        };
        diff.rules.AddTo(command);
        foreach (var option in (Option[])[diff.route, diff.allRoutes, diff.plan, diff.limit, diff.exitCode])
            command.Options.Add(option);
        command.SetAction((parsed, ct) => Task.FromResult(diff.Run(parsed, new Session(parsed, io), ct)));
        return command;
    }

    private int Run(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        foreach (var stray in (Option[])[GlobalOptions.Framework, GlobalOptions.Store])
            if (Given.Is(parsed, stray))
                throw CliException.Usage($"diff names both frameworks itself: leave {stray.Name} out.");
        var most = Say.Limit(parsed.GetValue(limit));
        var plans = (parsed.GetValue(plan) ?? []).Select(PlanFile.Read).ToArray();
        var pair = new ReleasePair(
            new SkillGraph(Read(session, parsed.GetValue(before)!)), new SkillGraph(Read(session, parsed.GetValue(after)!)));
        var (old, now) = (rules.Read(parsed, pair.Before), rules.Read(parsed, pair.After));
        var found = new ReleaseDiff(
            FrameworkDiff.Of(pair), MovesDiff.Of(pair, rules.Stretch(parsed, old), old, now, cancellationToken),
            Routes(parsed, pair, Options(old), Options(now), cancellationToken),
            [.. plans.Select(p => PlanCheck.Of(pair, p, cancellationToken))]);
        var code = session.Write(DiffAnswer.Of(found, old, pair.Before.Framework, pair.After.Framework, parsed.GetValue(allRoutes), most));
        return parsed.GetValue(exitCode) && !found.Rows.IsSame ? ExitCode.Failure : code;
    }

    private IReadOnlyList<ChangedRoutes>? Routes(
        ParseResult parsed, ReleasePair pair, PathOptions old, PathOptions now, CancellationToken cancellationToken)
    {
        var names = parsed.GetValue(route) ?? [];
        if (names.Length % 2 != 0)
            throw CliException.Usage($"--route takes pairs of occupations, and {Quoted.Of(names[^1])} stands alone: name where it leads.");
        if (!parsed.GetValue(allRoutes))
            return names.Length == 0
                ? null
                : [.. names.Chunk(2).Select(n => RoutesDiff.Of(pair, Find(pair, n[0]), Find(pair, n[1]), old, now, cancellationToken))];
        if (names.Length > 0)
            throw CliException.Usage("--all-routes compares every pair: leave --route out.");
        return pair.CommonPairs <= MostPairs
            ? RoutesDiff.OfAll(pair, old, now, cancellationToken)
            : throw CliException.Usage(
                $"Both releases have {Say.Thousands(pair.CommonPairs)} pairs of occupations, and --all-routes takes "
                    + $"{Say.Thousands(MostPairs)} at most: name pairs with --route.");
    }

    private static PathOptions Options(MoveRules rules) =>
        new() { StoneKsas = rules.StoneKsas, StoneShared = rules.StoneShared, Effort = rules.Effort };

    // A name may be of an occupation that is gone.
    private static Occupation Find(ReleasePair pair, string name) =>
        NameSearch.Occupation(pair.After.Framework, name).Found ?? NameSearch.Occupation(pair.Before.Framework, name).Found
        ?? Names.Occupation(pair.After.Framework, name);

    private static Framework Read(Session session, string name) => session.Merge(
        name.Equals("embedded", StringComparison.OrdinalIgnoreCase) ? HeadStart.BuiltIn.Framework : FrameworkPath.Read(name));

    private static Argument<string> Framework(string name, string what) => new(name)
    {
        Description = $"{what}: a directory of CSV files or a zip of them, or embedded for the built-in publication.",
    };
}
