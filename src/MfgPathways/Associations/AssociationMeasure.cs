namespace MfgPathways.Associations;

/// <summary>What associated KSAs are ordered by. Ties go by p, then by id.</summary>
public enum AssociationMeasure
{
    /// <summary>How many occupations require both, most first.</summary>
    Support,

    /// <summary>Support ÷ what chance would give, largest first.</summary>
    Lift,

    /// <summary>Occupations that require both ÷ those that require either, largest first.</summary>
    Jaccard,

    /// <summary>Chance of so much support, smallest first.</summary>
    PValue,
}
