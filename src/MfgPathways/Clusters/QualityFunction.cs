namespace MfgPathways.Clusters;

/// <summary>What a clustering maximises.</summary>
public enum QualityFunction
{
    /// <summary>Weight within clusters beyond what nodes of these strengths would have by chance: <see cref="Clusters.Modularity"/>.</summary>
    Modularity,

    /// <summary>Weight within clusters beyond a constant for each pair of nodes: <see cref="Clusters.ConstantPotts"/>.</summary>
    ConstantPotts,

    /// <summary>Modularity between two sides: <see cref="Clusters.BarberModularity"/>. Only <see cref="BipartiteModules"/> takes it.</summary>
    BarberModularity,
}
