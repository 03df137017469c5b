namespace MfgPathways.Cli.Commands;

/// <summary>A KSA of an occupation and how often the publication lists the pair.</summary>
internal sealed record OccupationKsa(KsaRow Ksa, int Selections);
