using System.CommandLine;
using MfgPathways.Formats;
using MfgPathways.Profiles;

namespace MfgPathways.Cli.People;

/// <summary><c>profile new FROM --to FILE</c> and <c>profile show FROM</c>.</summary>
internal static class ProfileCommand
{
    public static Command Create(CliIo io) => new("profile", "Keep what a person knows in a file, and show it.") { New(io), Show(io) };

    private static Command New(CliIo io)
    {
        var person = new PersonOptions();
        var name = new Option<string?>("--name") { Description = "What to call the person.", HelpName = "NAME" };
        var to = new Option<string>("--to")
        {
            Description = "The file to write: .json or .csv; never one that is there already.",
            Required = true,
            HelpName = "FILE",
        };
        var command = new Command("new", "Write a profile: an occupation, plus --has, minus --lacks.");
        person.AddTo(command);
        command.Options.Add(name);
        command.Options.Add(to);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var file = parsed.GetValue(to)!;
            if (!ProfileFile.IsName(file))
                throw CliException.Usage($"--to is {Quoted.Of(file)}; the name of a profile ends in .json or .csv.");
            NewFile.Check(file, overwrite: false, "remove it first");
            var graph = await session.ReadGraphAsync(ct);
            var profile = person.Read(parsed, graph.Framework);
            if (parsed.GetValue(name) is { } called)
                profile = Profile.Create(graph.Framework, profile.Occupation, profile.Has, profile.Lacks, called);
            NewFile.Write(file, ProfileFile.Text(graph.Framework, profile, file), overwrite: false);
            return session.Write(ProfileAnswer.Of(profile, graph, $"Wrote {file}."));
        });
        return command;
    }

    private static Command Show(CliIo io)
    {
        var person = new PersonOptions();
        var command = new Command("show", "Show what a person holds, by competency.");
        person.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var graph = await session.ReadGraphAsync(ct);
            return session.Write(ProfileAnswer.Of(person.Read(parsed, graph.Framework), graph, null));
        });
        return command;
    }
}
