namespace MfgPathways.Recomputation;

/// <summary>The counts that printed numbers are recomputed from, by KSA and technology area.</summary>
internal sealed class Tally
{
    private readonly int[] selections;
    private readonly int[] most;

    public Tally(Groups groups, IEnumerable<Requirement> requirements)
    {
        Groups = groups;
        selections = new int[groups.KsaIds.Length * groups.AreaIds.Length];
        most = new int[selections.Length];
        foreach (var requirement in requirements)
            foreach (var area in groups.AreasOf(requirement.OccupationId))
            {
                var cell = (groups.KsaOf(requirement.KsaId) * groups.AreaIds.Length) + area;
                selections[cell] += requirement.Selections;
                most[cell] = Math.Max(most[cell], requirement.Selections);
            }
    }

    public Groups Groups { get; }

    public int Selections(int ksa, int area) => selections[(ksa * Groups.AreaIds.Length) + area];

    public int Selections(int ksa) => Of(selections, ksa).Sum();

    public int Areas(int ksa) => Of(selections, ksa).Count(n => n > 0);

    /// <summary>
    /// The fewest institutes that can have selected a KSA: each belongs to one area and lists an occupation once, so that a pair listed
    /// twice takes two.
    /// </summary>
    public int LeastInstitutes(int ksa) => Of(most, ksa).Sum();

    /// <summary>The fewest institutes of an area that can have selected a KSA.</summary>
    public int LeastInstitutes(int ksa, int area) => most[(ksa * Groups.AreaIds.Length) + area];

    private ArraySegment<int> Of(int[] cells, int ksa) => new(cells, ksa * Groups.AreaIds.Length, Groups.AreaIds.Length);
}
