using System.CommandLine;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.Commands;

/// <summary>Who learns: one person, a cohort out of a file, or nobody in particular, which is one person of each occupation.</summary>
internal sealed class PeopleOptions
{
    private readonly PersonOptions person = new("Nobody named: one person of each occupation.");

    private readonly Option<string?> cohort = new("--cohort")
    {
        Description = "Who learns, as a CSV file occupation,head_count.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        person.AddTo(command);
        command.Options.Add(cohort);
    }

    public Cohort Read(ParseResult parsed, SkillGraph graph)
    {
        var isNamed = person.Named(parsed) is not null;
        if (parsed.GetValue(cohort) is not { } file)
            return isNamed || person.HasDifferences(parsed) ? Cohort.Of(Person(parsed, graph.Framework)) : Cohort.Everyone(graph);
        if (isNamed || person.HasDifferences(parsed))
            throw CliException.Usage("--cohort says who learns: leave the person out, with --has and --lacks.");
        return file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? CohortFile.Read(graph, file)
            : throw CliException.Usage($"--cohort is {Quoted.Of(file)}; name a file that ends in .csv.");
    }

    /// <summary>Who they are, in words.</summary>
    public static string Who(IReadOnlyList<MemberOpenings> members, SkillGraph graph)
    {
        if (members is [{ Heads: 1 } only])
            return Say.Of(graph.Framework, only.Profile);
        var heads = members.Sum(m => m.Heads);
        var occupations = Enumerable.Range(0, graph.OccupationCount).Count(o => graph.KsasOf(o).Length > 0);
        return heads == occupations && members.Count == occupations
            ? "one person of each occupation"
            : $"{heads} people of {Say.Count(members.Count, "occupation")}";
    }

    private Profile Person(ParseResult parsed, Framework framework) => person.Named(parsed) is null
        ? throw CliException.Usage("--has and --lacks are of one person: name the occupation that she has.")
        : person.Read(parsed, framework);
}
