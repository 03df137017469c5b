using MfgPathways.Service.Publishing;

namespace MfgPathways.Service.Wire;

/// <summary>Makes answers.</summary>
internal static class Answers
{
    public const string SchemaVersion = "1";

    public static Answered<T> Of<T>(FrameworkView view, T answer) => new(SchemaVersion, view.Source, answer);
}
