namespace MfgPathways.Bridges;

/// <summary>What may still be put into a bundle: which KSAs, how many, and of how much effort in all.</summary>
/// <param name="Allowed">Whether each KSA may.</param>
/// <param name="Efforts">The effort of each.</param>
/// <param name="Ksas">Most KSAs.</param>
/// <param name="Effort">Most effort.</param>
internal readonly record struct BundleRoom(bool[] Allowed, long[] Efforts, int Ksas, long Effort)
{
    public bool Fits(int ksa) => Allowed[ksa] && Efforts[ksa] <= Effort;

    public BundleRoom After(int ksa) => this with { Ksas = Ksas - 1, Effort = Effort - Efforts[ksa] };
}
