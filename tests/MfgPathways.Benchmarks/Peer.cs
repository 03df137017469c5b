namespace MfgPathways.Benchmarks;

/// <summary>How many times longer a peer takes for the same answer.</summary>
internal sealed record Peer(string Question, string Name, double Ratio);
