namespace MfgPathways.Recomputation;

/// <summary>How a number of the publication compares with what its table yields.</summary>
public enum ComparisonOutcome
{
    /// <summary>The same; of a bound, it holds.</summary>
    Equal,

    /// <summary>Another number.</summary>
    Different,

    /// <summary>The table tells a lowest and a highest number only, and what is printed lies between them.</summary>
    Possible,

    /// <summary>The framework holds nothing to recompute it from.</summary>
    NotInData,

    /// <summary>A cell of a figure for which the text of the publication has no number.</summary>
    NotPrinted,
}
