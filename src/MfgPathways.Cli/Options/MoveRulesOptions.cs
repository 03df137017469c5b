using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Options;

/// <summary>
/// Which moves count where moves are counted for many: <c>--stretch</c>, <c>--stone-ksas</c>, <c>--stone-shared</c>, <c>--effort</c>.
/// </summary>
/// <param name="withEffort">Whether effort may be counted in something else than KSAs.</param>
internal sealed class MoveRulesOptions(bool withEffort = true)
{
    private readonly Option<string?> stretch = new("--stretch")
    {
        Description = "Most effort of a single move, in the unit of effort. "
            + $"[default: {MoveRules.UsualStretch} KSAs, the most at which somebody in the publication still cannot leave]",
        HelpName = "X",
    };

    private readonly Option<int> stoneKsas = new("--stone-ksas")
    {
        Description = "Fewest KSAs that an occupation lists to count; 1 lifts the rule.",
        DefaultValueFactory = _ => MoveRules.Default.StoneKsas,
        HelpName = "N",
    };

    private readonly Option<int> stoneShared = new("--stone-shared")
    {
        Description = "Fewest KSAs of the occupation entered that are held; 0 lifts the rule.",
        DefaultValueFactory = _ => MoveRules.Default.StoneShared,
        HelpName = "N",
    };

    private readonly EffortChoice effort = new();

    public void AddTo(Command command)
    {
        command.Options.Add(stretch);
        command.Options.Add(stoneKsas);
        command.Options.Add(stoneShared);
        if (withEffort)
            effort.AddKindTo(command);
    }

    public MoveRules Read(ParseResult parsed, SkillGraph graph)
    {
        var rules = new MoveRules
        {
            StoneKsas = parsed.GetValue(stoneKsas),
            StoneShared = parsed.GetValue(stoneShared),
            Effort = withEffort ? effort.Read(parsed, graph, null) : null,
        };
        if (rules.StoneKsas < 1)
            throw CliException.Usage($"--stone-ksas is {rules.StoneKsas}; write 1 or more.");
        if (rules.StoneShared < 0)
            throw CliException.Usage($"--stone-shared is {rules.StoneShared}; write 0 or more.");
        return rules;
    }

    /// <summary>The most effort of a move, in the unit of the rules.</summary>
    public decimal Stretch(ParseResult parsed, MoveRules rules) =>
        Amounts.Read(parsed, stretch) ?? (rules.Effort is null
            ? MoveRules.UsualStretch
            : throw CliException.Usage(
                $"The usual stretch of {MoveRules.UsualStretch} is in KSAs, and "
                    + $"--effort counts {rules.Effort.Unit}s: name one with --stretch."));
}
