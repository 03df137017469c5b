using System.Runtime.CompilerServices;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli;

/// <summary>
/// What almost every answer needs, begun on another core while the command line is read. Most of a first answer's time goes into compiling,
/// and that can be shared out.
/// </summary>
internal static class HeadStart
{
    private static readonly Task<SkillGraph> Reading = Task.Run(() => new SkillGraph(EmbeddedFramework.Read()));

    private static readonly Lazy<Task<EvidenceTable>> Grading = new(() => Reading.ContinueWith(
        reading => new EvidenceTable(reading.GetAwaiter().GetResult()).Prepare(), TaskScheduler.Default));

    /// <summary>The graph of the built-in framework.</summary>
    public static SkillGraph BuiltIn => Reading.GetAwaiter().GetResult();

    /// <summary>Begins, and with the evidence of moves where the command is one that tells it.</summary>
    public static void Begin(string? command)
    {
        RuntimeHelpers.RunClassConstructor(typeof(HeadStart).TypeHandle);
        if (command is "path" or "moves" or "plan")
            _ = Grading.Value;

        // The native program has nothing to compile.
        if (RuntimeFeature.IsDynamicCodeCompiled)
            Task.Run(RenderOnce);
    }

    /// <summary>The evidence of a graph.</summary>
    public static EvidenceTable EvidenceOf(SkillGraph graph) =>
        ReferenceEquals(graph, BuiltIn) ? Grading.Value.GetAwaiter().GetResult() : new EvidenceTable(graph);

    private static void RenderOnce()
    {
        var table = Table.Of(["Name", "Number#"], [["a", "1"]]);
        TextRenderer.Render(
            new Answer(
                "", "title", [new Section("heading", ["paragraph"], table)], table, new Payload("", wire => wire.Boolean), null, [""]),
            CliIo.DefaultWidth, colour: false);
    }
}
