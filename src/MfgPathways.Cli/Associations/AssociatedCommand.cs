using System.CommandLine;
using MfgPathways.Associations;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;

namespace MfgPathways.Cli.Associations;

/// <summary><c>associated KSA</c>.</summary>
internal static class AssociatedCommand
{
    private static readonly Argument<string> Ksa = new("ksa") { Description = "A KSA: its number, or words of it." };

    private static readonly Choice<AssociationMeasure> By = new(
        "--by", "Order of the list.", ("support", AssociationMeasure.Support), ("lift", AssociationMeasure.Lift),
        ("jaccard", AssociationMeasure.Jaccard), ("p", AssociationMeasure.PValue));

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Show at most so many; 0 for all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("associated", "Find the KSAs that occupations require together with one KSA.") { Ksa, By.Option, Limit };
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var limit = Say.Limit(parsed.GetValue(Limit));
            var graph = await session.ReadGraphAsync(ct);
            var ksa = Names.Ksa(graph.Framework, parsed.GetValue(Ksa)!);
            var list = AssociationList.Of(graph, ksa, By.Read(parsed));
            return session.Write(
                AssociatedAnswer.Of(new AssociatedReport(list, PrintedAssociations.Of(graph, ksa)), graph.Framework, limit));
        });
        return command;
    }
}
