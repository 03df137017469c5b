namespace MfgPathways.Publication;

/// <summary>The names of the rules by which the reader repairs the publication's text.</summary>
public static class ErratumRule
{
    /// <summary>A row broken by a page continues in the next one.</summary>
    public const string RowSplitOverPages = "row-split-over-pages";

    /// <summary>
    /// A number, a name and occupations stand in one cell: the name ends where the longest known title before the first area begins.
    /// </summary>
    public const string CellsRunTogether = "cells-run-together";

    /// <summary>
    /// The KSAs of a competency without sub-competencies (<c>.00</c>) have no heading: it takes the name of the competency.
    /// </summary>
    public const string HeadingMissing = "heading-missing";

    /// <summary>An en dash stands for a hyphen.</summary>
    public const string EnDash = "en-dash-for-hyphen";

    /// <summary>An ampersand stands for "and" in a title.</summary>
    public const string Ampersand = "ampersand-for-and";

    /// <summary>An area stands there twice: the second is dropped.</summary>
    public const string AreaRepeated = "area-repeated";

    /// <summary>
    /// Titles run together because an area is missing: they are told apart by the area's list, and take the area that follows.
    /// </summary>
    public const string AreaMissing = "area-missing";

    /// <summary>A cell ends with a title without an area: it takes the area before it.</summary>
    public const string LastAreaMissing = "last-area-missing";

    /// <summary>A number is printed without the leading zero of its last part.</summary>
    public const string NumberPadded = "number-padded";

    /// <summary>A definition is printed for a sub-competency that has no KSA: it is left out.</summary>
    public const string DefinitionUnused = "definition-unused";
}
