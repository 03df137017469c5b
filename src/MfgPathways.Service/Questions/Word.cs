namespace MfgPathways.Service.Questions;

/// <summary>Values of enumerations as words of a question: <c>average-linkage</c>.</summary>
internal static class Word
{
    /// <summary>The value of a word that is allowed; another where there is no word.</summary>
    public static T Read<T>(string? word, T otherwise)
        where T : struct, Enum =>
        word is null ? otherwise : Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
