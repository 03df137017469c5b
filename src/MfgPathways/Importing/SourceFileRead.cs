namespace MfgPathways.Importing;

/// <summary>What became of the rows of one file of a source. The three numbers add up to the rows.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Used">Rows that went into the framework.</param>
/// <param name="LeftOut">Rows that a stated rule of the import leaves out.</param>
/// <param name="Rejected">Rows that are defective; each is named by line.</param>
public sealed record SourceFileRead(string File, int Rows, int Used, int LeftOut, int Rejected);
