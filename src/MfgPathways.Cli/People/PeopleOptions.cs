using System.CommandLine;
using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Cli.People;

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

    /// <summary>What was written for the person; <c>null</c> where nobody was named.</summary>
    public string? Named(ParseResult parsed) => person.Named(parsed);

    /// <summary>Refuses what says who learns, where two sides are asked about.</summary>
    public void CheckNobodyLearns(ParseResult parsed)
    {
        if (parsed.GetValue(cohort) is not null)
            throw CliException.Usage("--cohort says who learns: leave it out between two sides.");
        if (person.HasDifferences(parsed))
            throw CliException.Usage("--has and --lacks are of one person: leave them out between two sides.");
    }

    /// <summary>Who was named; <c>null</c> for nobody in particular.</summary>
    public Cohort? ReadNamed(ParseResult parsed, SkillGraph graph)
    {
        var isNamed = Named(parsed) is not null;
        var file = parsed.GetValue(cohort);
        if (file is not null && (isNamed || person.HasDifferences(parsed)))
            throw CliException.Usage("--cohort says who learns: leave the person out, with --has and --lacks.");
        if (!isNamed && person.HasDifferences(parsed))
            throw CliException.Usage("--has and --lacks are of one person: name the occupation that she has.");
        if (file is null)
            return isNamed ? Cohort.Of(person.Read(parsed, graph.Framework)) : null;
        return file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? CohortFile.Read(graph, file)
            : throw CliException.Usage($"--cohort is {Quoted.Of(file)}; name a file that ends in .csv.");
    }

    /// <summary>Who was named, or one person of each occupation.</summary>
    public Cohort Read(ParseResult parsed, SkillGraph graph) => ReadNamed(parsed, graph) ?? Cohort.Everyone(graph);

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
}
