namespace MfgPathways.Importing;

/// <summary>What a framework cannot be without, and which list of a source it comes from.</summary>
[Flags]
internal enum Gives
{
    /// <summary>None of them.</summary>
    Nothing = 0,

    /// <summary>Occupations.</summary>
    Occupations = 1,

    /// <summary>KSAs.</summary>
    Ksas = 2,

    /// <summary>Requirements.</summary>
    Requirements = 4,
}
