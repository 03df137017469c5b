namespace MfgPathways.Associations;

/// <summary>The competencies or sub-competencies that KSAs are counted by.</summary>
internal sealed class KsaGroups
{
    private readonly Dictionary<string, int> groupByKsa = new(StringComparer.Ordinal);

    private KsaGroups(IReadOnlyList<MatrixLabel> labels) => Labels = labels;

    public IReadOnlyList<MatrixLabel> Labels { get; }

    public static KsaGroups Of(Framework framework, MatrixKind kind, IdList? within)
    {
        var byCompetency = kind is MatrixKind.Competencies or MatrixKind.CompetencyPairs;
        var kept = framework.Competencies.Select(c => c.Id).Where(id => within is not { Count: > 0 } || within.Contains(id)).ToHashSet();
        var groups = new KsaGroups(byCompetency
            ? [.. framework.Competencies.Where(c => kept.Contains(c.Id)).Select(c => new MatrixLabel(c.Id, c.Name, c.Id))]
            : [.. framework.SubCompetencies.Where(s => kept.Contains(s.CompetencyId)).Select(s => new MatrixLabel(s.Id, s.Name, s.Id))]);
        var number = groups.Labels.Index().ToDictionary(l => l.Item.Id, l => l.Index, StringComparer.Ordinal);
        var competencyOf = framework.SubCompetencies.ToDictionary(s => s.Id, s => s.CompetencyId, StringComparer.Ordinal);
        foreach (var ksa in framework.Ksas)
            if (number.TryGetValue(byCompetency ? competencyOf[ksa.SubCompetencyId] : ksa.SubCompetencyId, out var group))
                groups.groupByKsa.Add(ksa.Id, group);
        return groups;
    }

    /// <summary>The number of the group of a KSA; <c>null</c> where it is in none of those kept.</summary>
    public int? NumberOf(string ksa) => groupByKsa.TryGetValue(ksa, out var number) ? number : null;
}
