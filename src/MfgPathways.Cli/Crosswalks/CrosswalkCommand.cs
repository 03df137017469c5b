using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Crosswalks;

/// <summary><c>crosswalk [OCCUPATION] --with DIR [--accept ID --to FILE]</c>.</summary>
internal static class CrosswalkCommand
{
    private const int UsualMatches = 5;

    private static readonly Argument<string?> Occupation = new("occupation")
    {
        Description = "The occupation; without it, every occupation that is thin.",
        DefaultValueFactory = _ => null,
    };

    private static readonly Option<string> With = new("--with")
    {
        Description = "The other framework: a directory or a zip, for example what `mfgpath import onet` wrote.",
        HelpName = "DIR|FILE",
        Required = true,
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "How many matches of one occupation to list.",
        DefaultValueFactory = _ => UsualMatches,
        HelpName = "N",
    };

    private static readonly Option<string?> Accept = new("--accept")
    {
        Description = "Borrow the KSAs of this occupation of the other framework.",
        HelpName = "ID",
    };

    private static readonly Option<string?> To = new("--to")
    {
        Description = "With --accept: the CSV file that keeps what is borrowed; what it keeps for other occupations stays.",
        HelpName = "FILE",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command(
            "crosswalk", "Find where another framework says more about an occupation, and borrow its KSAs where you say so.")
        {
            Occupation, With, Limit, Accept, To,
        };
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed, ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (name, accepted, file) = (parsed.GetValue(Occupation), parsed.GetValue(Accept), parsed.GetValue(To));
        if (accepted is null != file is null)
            throw CliException.Usage("--accept and --to go together: which occupation to borrow from, and the file that keeps it.");
        if (accepted is not null && name is null)
            throw CliException.Usage("--accept is for one occupation: name it first.");
        var most = Say.Limit(parsed.GetValue(Limit));
        if (file is not null)
            NewFile.Check(file, overwrite: true, "");
        var graph = await session.ReadGraphAsync(cancellationToken);
        var with = OtherFramework.Read(parsed.GetValue(With)!);
        if (name is null)
            return session.Write(CrosswalkAnswer.OfThin(graph, Crosswalk.OfThin(graph, with, 1)));
        var occupation = Names.Occupation(graph.Framework, name);
        if (accepted is null)
            return session.Write(CrosswalkAnswer.Of(graph, Crosswalk.Of(graph, occupation, with, most)));
        var list = with.Borrow(occupation, Names.Occupation(with.Graph.Framework, accepted));
        if (list.Skills.Count == 0)
            throw CliException.NotFound($"{list.From.Release} lists no KSA for {list.Match.Occupation.CodeOrId()}: choose another.");
        NewFile.Write(file!, BorrowedFile.Text(Kept(graph, occupation, file!).Concat(list.Skills)), overwrite: true);
        return session.Write(BorrowedAnswer.Of(graph, list, file!));
    }

    // What is accepted for an occupation takes the place of what was accepted for it before.
    private static IEnumerable<BorrowedSkill> Kept(SkillGraph graph, Occupation occupation, string file) =>
        File.Exists(file) ? BorrowedFile.Read(graph.Framework, file).Where(s => s.OccupationId != occupation.Id) : [];
}
