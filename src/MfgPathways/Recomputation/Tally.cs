namespace MfgPathways.Recomputation;

/// <summary>The counts that printed numbers are recomputed from, by KSA and technology area.</summary>
internal sealed class Tally
{
    private readonly int width;
    private readonly int[] selections;
    private readonly int[] most;
    private readonly int[] sums;
    private readonly int[] areas;

    public Tally(Groups groups, IEnumerable<Requirement> requirements)
    {
        Groups = groups;
        width = groups.AreaIds.Length;
        selections = new int[groups.KsaIds.Length * width];
        most = new int[selections.Length];
        foreach (var requirement in requirements)
            foreach (var area in groups.AreasOf(requirement.OccupationId))
            {
                var cell = (groups.KsaOf(requirement.KsaId) * width) + area;
                selections[cell] += requirement.Selections;
                most[cell] = Math.Max(most[cell], requirement.Selections);
            }

        sums = new int[groups.KsaIds.Length];
        areas = new int[groups.KsaIds.Length];
        for (var cell = 0; cell < selections.Length; cell++)
        {
            sums[cell / width] += selections[cell];
            areas[cell / width] += selections[cell] > 0 ? 1 : 0;
        }
    }

    public Groups Groups { get; }

    public int Selections(int ksa, int area) => selections[(ksa * width) + area];

    public int Selections(int ksa) => sums[ksa];

    public int Areas(int ksa) => areas[ksa];

    /// <summary>
    /// The fewest institutes that can have selected a KSA: each belongs to one area and lists an occupation once, so that a pair listed
    /// twice takes two.
    /// </summary>
    public int LeastInstitutes(int ksa) => most.AsSpan(ksa * width, width).ToArray().Sum();

    /// <summary>The fewest institutes of an area that can have selected a KSA.</summary>
    public int LeastInstitutes(int ksa, int area) => most[(ksa * width) + area];
}
