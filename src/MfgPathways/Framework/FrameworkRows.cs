namespace MfgPathways;

/// <summary>Rows on their way to a <see cref="Framework"/>: as read, not yet validated, in any order.</summary>
/// <param name="Release">The release.</param>
/// <param name="Merges">The merges that made them.</param>
public sealed record FrameworkRows(FrameworkRelease Release, Merges Merges = Merges.None)
{
    /// <summary>What the release came from.</summary>
    public Origin ReleaseOrigin { get; init; } = new("release");

    /// <summary>Technology areas.</summary>
    public List<Sourced<TechnologyArea>> Areas { get; } = [];

    /// <summary>Tiers.</summary>
    public List<Sourced<Tier>> Tiers { get; } = [];

    /// <summary>Competencies.</summary>
    public List<Sourced<Competency>> Competencies { get; } = [];

    /// <summary>Sub-competencies.</summary>
    public List<Sourced<SubCompetency>> SubCompetencies { get; } = [];

    /// <summary>KSAs.</summary>
    public List<Sourced<Ksa>> Ksas { get; } = [];

    /// <summary>Occupations.</summary>
    public List<Sourced<Occupation>> Occupations { get; } = [];

    /// <summary>Requirements.</summary>
    public List<Sourced<Requirement>> Requirements { get; } = [];

    /// <summary>Rows out of a framework, to be changed and built again.</summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    public static FrameworkRows From(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var rows = new FrameworkRows(framework.Release, framework.Merges);
        CopyCompetencyModel(framework, rows);
        CopyOccupations(framework, rows);
        Add(rows.Requirements, framework.Requirements, "requirement", r => $"{r.OccupationId} {r.KsaId}");
        return rows;
    }

    internal static void CopyCompetencyModel(Framework framework, FrameworkRows rows)
    {
        Add(rows.Areas, framework.Areas, "technology area", a => a.Id);
        Add(rows.Tiers, framework.Tiers, "tier", t => $"{t.Number}");
        Add(rows.Competencies, framework.Competencies, "competency", c => c.Id);
        Add(rows.SubCompetencies, framework.SubCompetencies, "sub-competency", s => s.Id);
        Add(rows.Ksas, framework.Ksas, "KSA", k => k.Id);
    }

    internal static void CopyOccupations(Framework framework, FrameworkRows rows) =>
        Add(rows.Occupations, framework.Occupations, "occupation", o => o.Id);

    private static void Add<T>(List<Sourced<T>> rows, IEnumerable<T> values, string kind, Func<T, string> id) =>
        rows.AddRange(values.Select(value => new Sourced<T>(value, $"{kind} {id(value)}")));
}
