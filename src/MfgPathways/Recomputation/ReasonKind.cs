namespace MfgPathways.Recomputation;

/// <summary>
/// Why a printed number differs. Each kind is a rule that is tested on the numbers; a rule that fits shows where a number can come from,
/// not that it did.
/// </summary>
public enum ReasonKind
{
    /// <summary>It comes out if one selection of the table belonged to another technology area (<see cref="AreaTag"/>).</summary>
    AreaTag,

    /// <summary>The percentage is cut off where it should be rounded. Number: the part; whole: the whole.</summary>
    CutOff,

    /// <summary>
    /// The row of Fig. 6 repeats the row of Fig. 7 for the competency's first sub-competency. Ids: that sub-competency; whole: the sum of
    /// all its rows of Fig. 7.
    /// </summary>
    FirstSubCompetency,

    /// <summary>The cell of Fig. 6 is the sum of the printed cells of Fig. 7. Ids: those that differ themselves.</summary>
    SumOfPrinted,

    /// <summary>Another place prints the same number for the same thing. Place: where.</summary>
    PrintedElsewhere,

    /// <summary>The percentage is that of two numbers printed in the same section. Number: the part; whole: the whole.</summary>
    PrintedParts,

    /// <summary>The section prints the same percentage for something else. Ids: for what.</summary>
    PrintedForAnother,

    /// <summary>It comes out at another limit than the words say. Number: that limit.</summary>
    OtherLimit,

    /// <summary>
    /// The number is another count of the framework. Ids: which, by a name of <see cref="OtherCounts"/>.
    /// </summary>
    OtherCount,

    /// <summary>
    /// More selections are printed than the table has. Number: how many more; whole: how many more the occupations already listed there
    /// could have, one for each institute that named them.
    /// </summary>
    SelectionsMissing,

    /// <summary>Parts are printed that do not add up. Number: their sum; whole: what is printed for the whole.</summary>
    PartsDoNotAddUp,

    /// <summary>A KSA of the same text is what fits. Ids: that KSA; number: its rank.</summary>
    Twin,

    /// <summary>Other KSAs have as many titles in common with it. Number: how many others.</summary>
    Tied,

    /// <summary>A committed note that no rule can test. Note: its text; place: its source.</summary>
    Note,
}
