using System.CommandLine;
using MfgPathways.Formats;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.Commands;

/// <summary>The person that a command is asked about: an occupation or a profile file, and what she has or lacks beyond it.</summary>
internal sealed class PersonOptions
{
    // A KSA may be named by its words, and these may hold commas.
    private const int Most = 4;

    private readonly Argument<string> from = new("from")
    {
        Description = "The occupation that the person has, or a profile file (.json, .csv).",
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

    /// <summary>Adds the same where the command can also do without a person.</summary>
    public void AddOptionalTo(Command command)
    {
        from.Arity = ArgumentArity.ZeroOrOne;
        AddTo(command);
    }

    /// <summary>Whether anybody was named.</summary>
    public bool IsNamed(ParseResult parsed) => parsed.GetValue(from) is not null;

    /// <summary>Whether anything beyond the occupation was said.</summary>
    public bool IsMoreThanAnOccupation(ParseResult parsed) => SaysMore(parsed) || ProfileFile.IsName(parsed.GetValue(from)!);

    /// <summary>Whether she was said to have or to lack something.</summary>
    public bool SaysMore(ParseResult parsed) => parsed.GetValue(has) is { Length: > 0 } || parsed.GetValue(lacks) is { Length: > 0 };

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

    // Texts of KSAs contain commas, so a value is taken as a whole first. What is unknown goes on to be refused together with the rest.
    private static List<string> Ids(ParseResult parsed, Option<string[]> option, Framework framework)
    {
        string[] values = [.. (parsed.GetValue(option) ?? []).Distinct()];
        var parts = values.Sum(v => v.Count(c => c == ',') + 1);
        if (parts > Most * framework.Ksas.Length)
            throw CliException.Usage($"{option.Name} names {parts} KSAs, and the framework has {framework.Ksas.Length}: name fewer.");
        return
        [
            .. values.SelectMany(value => NameSearch.Ksa(framework, value).Found is { } whole
                ? [whole.Id]
                : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()
                    .Select(part => NameSearch.Ksa(framework, part).Found?.Id ?? part)),
        ];
    }
}
