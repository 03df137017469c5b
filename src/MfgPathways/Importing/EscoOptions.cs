namespace MfgPathways.Importing;

/// <summary>How ESCO is imported.</summary>
public sealed record EscoOptions
{
    /// <summary>The version, which the files do not say, for example <c>1.1.1</c>; <c>null</c> leaves it out of the release.</summary>
    public string? Version { get; init; }

    /// <summary>Language of the files, as in <c>occupations_en.csv</c>: <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether optional relations are left out: no.</summary>
    public bool EssentialOnly { get; init; }
}
