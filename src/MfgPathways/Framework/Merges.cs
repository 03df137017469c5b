namespace MfgPathways;

/// <summary>What made a framework out of the published one.</summary>
[Flags]
public enum Merges
{
    /// <summary>As published.</summary>
    None = 0,

    /// <summary>Occupations of one title, over all areas, are one occupation.</summary>
    Titles = 1,

    /// <summary>KSAs of the same text are one KSA.</summary>
    Synonyms = 2,

    /// <summary>KSAs of other releases, accepted by a person, stand beside those of this one, each marked.</summary>
    Borrowed = 4,
}
