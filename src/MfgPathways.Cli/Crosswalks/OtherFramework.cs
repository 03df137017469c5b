using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Cli.Crosswalks;

/// <summary>The framework that may be borrowed from.</summary>
internal static class OtherFramework
{
    public static TitleIndex Read(string path)
    {
        if (!Directory.Exists(path))
            throw new CliException(ExitCode.Failure, $"There is no directory {path}.");
        return new TitleIndex(new SkillGraph(FrameworkDirectory.Read(path)), OtherTitlesFile.ReadBeside(path));
    }
}
