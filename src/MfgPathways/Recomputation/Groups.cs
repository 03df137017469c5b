namespace MfgPathways.Recomputation;

/// <summary>The KSAs of each tier, competency and sub-competency, and the areas, by number.</summary>
internal sealed class Groups
{
    public const string All = "framework";

    private readonly Dictionary<string, int[]> ksasByGroup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ksaNumbers;
    private readonly Dictionary<string, int[]> areasByOccupation;

    public Groups(Framework framework)
    {
        Framework = framework;
        KsaIds = [.. framework.Ksas.Select(k => k.Id)];
        AreaIds = [.. framework.Areas.Select(a => a.Id)];
        ksaNumbers = KsaIds.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        areasByOccupation = framework.Occupations.ToDictionary(
            o => o.Id, o => o.AreaIds.Select(id => Array.IndexOf(AreaIds, id)).ToArray(), StringComparer.Ordinal);
        ksasByGroup[All] = [.. Enumerable.Range(0, KsaIds.Length)];
        Add(k => k.SubCompetencyId);
        Add(k => CompetencyOf(k).Id);
        Add(k => $"{CompetencyOf(k).TierNumber}");

        Competency CompetencyOf(Ksa ksa) => framework.Competency(framework.SubCompetency(ksa.SubCompetencyId).CompetencyId);

        void Add(Func<Ksa, string> group)
        {
            foreach (var ksas in framework.Ksas.Index().GroupBy(k => group(k.Item), k => k.Index))
                ksasByGroup[ksas.Key] = [.. ksas];
        }
    }

    public Framework Framework { get; }

    public string[] KsaIds { get; }

    public string[] AreaIds { get; }

    public int KsaOf(string id) => ksaNumbers[id];

    public int[] AreasOf(string occupation) => areasByOccupation[occupation];

    public int? Area(string id) => Array.IndexOf(AreaIds, id) is var number and >= 0 ? number : null;

    /// <summary>The KSAs of a tier, a competency, a sub-competency or the framework; none where there is no such group.</summary>
    public int[] Ksas(string group) => ksasByGroup.GetValueOrDefault(group, []);

    public bool IsKsa(string id) => ksaNumbers.ContainsKey(id);

    /// <summary>The competencies of a tier.</summary>
    public IEnumerable<string> Competencies(string tier) =>
        Framework.Competencies.Where(c => $"{c.TierNumber}" == tier).Select(c => c.Id);

    /// <summary>The sub-competencies of a tier, or of the framework.</summary>
    public IEnumerable<string> SubCompetencies(string tier) => tier == All
        ? Framework.SubCompetencies.Select(s => s.Id)
        : Framework.SubCompetencies.Where(s => Competencies(tier).Contains(s.CompetencyId)).Select(s => s.Id);
}
