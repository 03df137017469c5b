using MfgPathways.Cli.Answers;
using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.People;

/// <summary>A profile as an answer.</summary>
internal static class ProfileAnswer
{
    public static Answer Of(Profile profile, SkillGraph graph, string? done)
    {
        var framework = graph.Framework;
        var content = ProfileContent.Of(graph, profile);
        var held = content.Competencies.Sum(c => c.SubCompetencies.Sum(s => s.Held.Count));
        var rows = content.Competencies.SelectMany(c => c.SubCompetencies).SelectMany(s =>
            s.Held.Select(k => (Ksa: k, Sub: s.SubCompetency, Status: profile.Has.Contains(k.Id) ? "beyond the occupation" : "held"))
                .Concat(s.Missing.Select(k => (Ksa: k, Sub: s.SubCompetency, Status: "lacking")))).ToArray();
        return new Answer(
            "profile", $"{Say.Of(framework, profile)}: {Say.Count(held, "KSA")} held",
            [
                new Section(
                    null, done is null ? [] : [done],
                    Table.Of(
                        ["", "KSA", "", "Sub-competency"],
                        rows.Select(r => (string[])[r.Status, r.Ksa.CodeOrId(), r.Ksa.Name, r.Sub.Name]))),
            ],
            Table.Of(
                ["status", "ksa_id", "ksa", "sub_competency"], rows.Select(r => (string[])[r.Status, r.Ksa.Id, r.Ksa.Name, r.Sub.Id])),
            new Payload(content, wire => wire.ProfileContent), Source.Of(framework), []);
    }
}
