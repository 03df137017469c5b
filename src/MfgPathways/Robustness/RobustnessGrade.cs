namespace MfgPathways.Robustness;

/// <summary>How much of the framework would have to be otherwise for the answer to be another.</summary>
public enum RobustnessGrade
{
    /// <summary>A single requirement more or fewer changes the answer.</summary>
    Fragile,

    /// <summary>No single requirement does, but two or three are known that do.</summary>
    Fair,

    /// <summary>No set of three or fewer is known that does.</summary>
    Sturdy,
}
