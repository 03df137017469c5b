namespace MfgPathways.Benchmarks;

/// <summary>What the product promises of its speed, and what was measured, in milliseconds.</summary>
internal sealed record Bar(string Question, double Limit, double Measured)
{
    public bool IsMet => Measured <= Limit;
}
