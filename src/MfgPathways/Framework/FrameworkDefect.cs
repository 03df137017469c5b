namespace MfgPathways;

/// <summary>One thing that is wrong with the rows of a framework.</summary>
/// <param name="Origin">Where the row stands: <c>file:line</c>, or a description of the row where it came from no file.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record FrameworkDefect(string Origin, string Message)
{
    /// <summary>A defect of a row. Two defects are of one kind where only what is filled into their sentences differs.</summary>
    /// <param name="row">The row.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    /// <param name="about">What of that which is filled in makes another kind.</param>
    internal FrameworkDefect(Origin row, FormattableString message, string about = "")
        : this(row.ToString(), FormattableString.Invariant(message)) => (Row, Kind) = (row, $"{about} {message.Format}");

    /// <summary>The row; <c>null</c> where the defect is of none.</summary>
    internal Origin? Row { get; }

    /// <summary>What defects of one kind share.</summary>
    internal string Kind { get; } = Message;

    /// <summary><c>origin: message</c>.</summary>
    public override string ToString() => $"{Origin}: {Message}";
}
