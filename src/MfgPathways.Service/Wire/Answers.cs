using MfgPathways.Service.Publishing;

namespace MfgPathways.Service.Wire;

/// <summary>Makes answers.</summary>
internal static class Answers
{
    public const string SchemaVersion = "1";

    public static Answered<T> Of<T>(FrameworkView view, T answer)
        where T : notnull => new(SchemaVersion, view.Source, answer);

    /// <summary>An answer that holds a part of its list.</summary>
    public static Answered<T> Of<T, TItem>(FrameworkView view, T answer, Page<TItem> page)
        where T : notnull => Of(view, answer) with { Part = page.Part };

    /// <summary>A part of a list.</summary>
    public static Answered<IReadOnlyList<T>> Of<T>(FrameworkView view, Page<T> page) => Of(view, page.Items, page);
}
