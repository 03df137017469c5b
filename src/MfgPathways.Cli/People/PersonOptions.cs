using System.CommandLine;
using MfgPathways.Formats;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.People;

/// <summary>The person that a command is asked about: an occupation or a profile file, and what she has or lacks beyond it.</summary>
/// <param name="optional">What is meant where nobody is named, in words; <c>null</c> where somebody must be.</param>
internal sealed class PersonOptions(string? optional = null)
{
    private readonly Argument<string> from = new("from")
    {
        Description = "The occupation that the person has, or a profile file (.json, .csv)."
            + (optional is null ? "" : $" {optional}"),
        Arity = optional is null ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> has = new("--has")
    {
        Description = "KSAs that she holds beyond it: ids separated by commas, or words of one KSA; repeat for more.",
        HelpName = "KSA,...",
    };

    private readonly Option<string[]> lacks = new("--lacks")
    {
        Description = "KSAs of it that she does not hold.",
        HelpName = "KSA,...",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(from);
        command.Options.Add(has);
        command.Options.Add(lacks);
    }

    /// <summary>What was written for the person; <c>null</c> where nobody was named.</summary>
    public string? Named(ParseResult parsed) => parsed.GetValue(from);

    /// <summary>Whether KSAs were said to be held or lacking.</summary>
    public bool HasDifferences(ParseResult parsed) =>
        parsed.GetValue(has) is { Length: > 0 } || parsed.GetValue(lacks) is { Length: > 0 };

    /// <summary>Whether anything beyond the occupation was said.</summary>
    public bool IsMoreThanAnOccupation(ParseResult parsed) =>
        HasDifferences(parsed) || ProfileFile.IsName(parsed.GetValue(from)!);

    /// <summary>The occupation alone, where a person makes no sense.</summary>
    public Occupation ReadOccupation(ParseResult parsed, Framework framework) => Names.Occupation(framework, parsed.GetValue(from)!);

    public Profile Read(ParseResult parsed, Framework framework)
    {
        var name = parsed.GetValue(from)!;
        var start = ProfileFile.IsName(name)
            ? ProfileFile.Read(framework, name)
            : Profile.Of(Names.Occupation(framework, name));
        var (added, taken) = (Ids(parsed, has, framework), Ids(parsed, lacks, framework));
        if (added.Count + taken.Count == 0)
            return start;
        if (added.Intersect(taken).FirstOrDefault() is { } both)
            throw CliException.Usage($"{Quoted.Of(both)} is in --has and in --lacks: leave one out.");
        try
        {
            return Profile.Create(
                framework, start.Occupation, start.Has.Except(taken).Concat(added), start.Lacks.Except(added).Concat(taken), start.Name);
        }
        catch (ProfileException unknown)
        {
            throw CliException.NotFound(unknown.Message);
        }
    }

    // What is unknown goes on to be refused together with the rest.
    private static IReadOnlyList<string> Ids(ParseResult parsed, Option<string[]> option, Framework framework)
    {
        var values = parsed.GetValue(option) ?? [];
        var parts = KsaNames.Count(values);
        if (parts > KsaNames.Most(framework))
            throw CliException.Usage($"{option.Name} names {parts} KSAs, and the framework has {framework.Ksas.Length}: name fewer.");
        return KsaNames.Ids(framework, values);
    }
}
