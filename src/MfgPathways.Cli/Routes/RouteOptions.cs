using System.CommandLine;
using System.Globalization;
using MfgPathways.Cli.Moves;
using MfgPathways.Cli.Options;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>What routes may look like, as options of a command.</summary>
internal sealed class RouteOptions
{
    private readonly Option<string> model = new("--model")
    {
        Description = "accumulating: what was learnt stays. memoryless: only the KSAs of the last occupation count.",
        DefaultValueFactory = _ => "accumulating",
    };

    private readonly Option<int> maxMoves = Number(
        "--max-moves",
        $"Most moves on a route, 1 to {PathOptions.MostMoves}; memoryless 1 to {PathOptions.MostMemorylessMoves}.",
        PathOptions.Default.MaxMoves);

    private readonly Option<string?> maxStretch = new("--max-stretch")
    {
        Description = "Most effort of a single move, in the unit of effort.",
        HelpName = "X",
    };

    private readonly Option<int> stoneKsas = Number(
        "--stone-ksas", "Fewest KSAs that a stepping stone lists; 1 lifts the rule.", PathOptions.Default.StoneKsas);

    private readonly Option<int> stoneShared = Number(
        "--stone-shared", "Fewest KSAs of a stepping stone that are held on arrival; 0 lifts the rule.", PathOptions.Default.StoneShared);

    private readonly Option<string[]> stayIn = Many("--stay-in", "Technology areas that every occupation entered must be in.", "AREA,...");
    private readonly Option<string[]> avoidArea = Many("--avoid-area", "Technology areas to avoid.", "AREA,...");
    private readonly Option<string[]> pass = Many("--pass", "An occupation that the route must pass; repeat for more.", "OCCUPATION");
    private readonly Option<string[]> avoid = Many("--avoid", "An occupation that it must not pass; repeat for more.", "OCCUPATION");

    private readonly Option<string> minEvidence = new("--min-evidence")
    {
        Description = "Least evidence of every move.",
        DefaultValueFactory = _ => "none",
    };

    public RouteOptions()
    {
        model.AcceptOnlyFromAmong("accumulating", "memoryless");
        EvidenceNames.Restrict(minEvidence);
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])
            [model, maxMoves, maxStretch, stoneKsas, stoneShared, stayIn, avoidArea, pass, avoid, minEvidence])
            command.Options.Add(option);
    }

    public PathOptions Read(ParseResult parsed, SkillGraph graph, EffortWeights? effort)
    {
        var options = new PathOptions
        {
            Model = parsed.GetValue(model) == "memoryless" ? PathModel.Memoryless : PathModel.Accumulating,
            MaxMoves = parsed.GetValue(maxMoves),
            MaxStretch = Amounts.Read(parsed, maxStretch),
            StoneKsas = parsed.GetValue(stoneKsas),
            StoneShared = parsed.GetValue(stoneShared),
            StayIn = Names.Areas(graph.Framework, parsed.GetValue(stayIn)),
            AvoidAreas = Names.Areas(graph.Framework, parsed.GetValue(avoidArea)),
            Pass = Occupations(graph.Framework, parsed.GetValue(pass)),
            Avoid = Occupations(graph.Framework, parsed.GetValue(avoid)),
            MinEvidence = EvidenceNames.Read(parsed, minEvidence),
            Effort = effort,
        };
        var most = options.Model == PathModel.Memoryless ? PathOptions.MostMemorylessMoves : PathOptions.MostMoves;
        if (options.MaxMoves < 1 || options.MaxMoves > most)
            throw CliException.Usage(
                string.Create(CultureInfo.InvariantCulture, $"--max-moves is {options.MaxMoves}; write 1 to {most}")
                    + (options.Model == PathModel.Memoryless ? "." : ", or more with --model memoryless."));
        if (options.StoneKsas < 1)
            throw CliException.Usage($"--stone-ksas is {options.StoneKsas}; write 1 or more.");
        if (options.StoneShared < 0)
            throw CliException.Usage($"--stone-shared is {options.StoneShared}; write 0 or more.");
        return options;
    }

    private static IdList Occupations(Framework framework, string[]? names) =>
        IdList.Of((names ?? []).Select(name => Names.Occupation(framework, name).Id));

    private static Option<int> Number(string name, string description, int standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };
}
