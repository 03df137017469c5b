using System.CommandLine;
using MfgPathways.Catalogue;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Catalogue;

/// <summary><c>show NAME</c>: an occupation, a KSA, a sub-competency or a competency.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Name = new("name")
    {
        Description = "An occupation (title, title@area, code or id), a KSA (number, code or words), or the number of a competency or "
            + "sub-competency.",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("show", "Show an occupation, a KSA, a competency or a sub-competency.") { Name };
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed.GetValue(Name)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string name, CancellationToken cancellationToken)
    {
        var graph = await session.ReadGraphAsync(cancellationToken);
        return session.Write(Find(graph, name.Trim()) ?? throw Names.UnknownKsaOrOccupation(graph.Framework, name));
    }

    private static Answer? Find(SkillGraph graph, string name)
    {
        var framework = graph.Framework;
        if (framework.Competencies.FirstOrDefault(c => c.Id == name) is { } competency)
            return CompetencyCardAnswer.Of(CompetencyCard.Of(graph, competency), framework);
        if (framework.SubCompetencies.FirstOrDefault(s => s.Id == name) is { } sub)
            return CompetencyCardAnswer.Of(CompetencyCard.Of(graph, sub), framework);
        var occupations = NameSearch.Occupation(framework, name);
        if (occupations.Found is { } occupation)
            return OccupationCardAnswer.Of(OccupationCard.Of(graph, occupation), framework);
        return !occupations.Ambiguous && NameSearch.Ksa(framework, name) is { Found: { } ksa }
            ? KsaCardAnswer.Of(KsaCard.Of(graph, ksa), framework)
            : null;
    }
}
