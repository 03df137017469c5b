using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Crosswalks;

/// <summary>The framework that may be borrowed from.</summary>
internal static class OtherFramework
{
    public static TitleIndex Read(string path) =>
        new(new SkillGraph(FrameworkPath.Read(path)), OtherTitlesFile.ReadBeside(path));
}
