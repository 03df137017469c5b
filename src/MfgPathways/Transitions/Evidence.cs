namespace MfgPathways.Transitions;

/// <summary>How well the data supports a move; higher is better.</summary>
public enum Evidence
{
    /// <summary>Nothing in common.</summary>
    None,

    /// <summary>No shared KSA, but a sub-competency or the title in common.</summary>
    Related,

    /// <summary>At least one shared KSA, or two KSAs of the same text.</summary>
    Weak,

    /// <summary>At least two shared KSAs, and more than chance at raw p &lt; 0.05.</summary>
    Moderate,

    /// <summary>More shared KSAs than chance, at a false discovery rate of 5 % over all pairs.</summary>
    Strong,
}
