namespace MfgPathways.Exports;

/// <summary>What the values of a field are.</summary>
public enum ExportType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Numbers with a decimal point.</summary>
    Real,
}
