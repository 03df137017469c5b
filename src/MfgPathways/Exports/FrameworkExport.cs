namespace MfgPathways.Exports;

/// <summary>A framework as a graph: areas, occupations, KSAs and their hierarchy, and what requires what.</summary>
public static class FrameworkExport
{
    private static readonly ExportField[] NodeFields =
    [
        new("kind"), new("framework_id"), new("code"), new("name"), new("area"), new("institutes", ExportType.Whole), new("competency"),
        new("tier", ExportType.Whole), new("definition"), new("source"), new("synonyms"), new("abbreviation"),
    ];

    private static readonly ExportField[] EdgeFields =
        [new("relation"), new("selections", ExportType.Whole), new("areas", ExportType.Whole)];

    /// <summary>
    /// The graph of a framework. Nodes: tiers, competencies, sub-competencies, KSAs, areas, occupations, each by id. Edges: IN_TIER,
    /// PART_OF, IN_AREA, then REQUIRES, whose weight is how often the source lists the pair; the weight of the others is 1. O(rows).
    /// </summary>
    /// <param name="framework">The framework.</param>
    public static ExportGraph Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new ExportGraph(
            "framework", IsDirected: true, IsMultigraph: false,
            ExportGraph.FactsOf(framework, new ExportFact("weight", "selections of a requirement; 1 in the hierarchy")),
            NodeFields, EdgeFields, Nodes(framework), Edges(framework));
    }

    private static IEnumerable<ExportNode> Nodes(Framework framework)
    {
        foreach (var tier in framework.Tiers)
            yield return Node(
                ExportIds.Tier(tier.Number), tier.Name, "Tier", ExportText.Integer(tier.Number), tier.Name, tier: tier.Number);
        foreach (var c in framework.Competencies)
            yield return Node(
                ExportIds.Competency(c.Id), c.Name, "Competency", c.Id, c.Name, competency: c.Id, tier: c.TierNumber,
                definition: c.Definition, source: c.Source);
        foreach (var s in framework.SubCompetencies)
            yield return Node(
                ExportIds.SubCompetency(s.Id), s.Name, "SubCompetency", s.Id, s.Name, competency: s.CompetencyId,
                tier: framework.Competency(s.CompetencyId).TierNumber, definition: s.Definition, source: s.Source);
        foreach (var k in framework.Ksas)
        {
            var competency = framework.Competency(framework.SubCompetency(k.SubCompetencyId).CompetencyId);
            yield return Node(
                ExportIds.Ksa(k.Id), k.Name, "Ksa", k.Id, k.Name, competency: competency.Id, tier: competency.TierNumber,
                synonyms: k.Synonyms.Count == 0 ? null : k.Synonyms.ToString(), code: k.Code);
        }

        foreach (var a in framework.Areas)
            yield return Node(ExportIds.Area(a.Id), a.Name, "TechnologyArea", a.Id, a.Name, area: a.Name, abbreviation: a.Abbreviation);
        foreach (var o in framework.Occupations)
            yield return Node(
                ExportIds.Of(o), ExportIds.Label(framework, o), "Occupation", o.Id, o.Title, area: ExportIds.Areas(framework, o),
                institutes: o.Institutes, code: o.Code);
    }

    private static ExportNode Node(
        string id, string label, string kind, string frameworkId, string name, string? area = null, int? institutes = null,
        string? competency = null, int? tier = null, string? definition = null, string? source = null, string? synonyms = null,
        string? abbreviation = null, string? code = null) =>
        new(
            id, label, kind, frameworkId, code, name, area, institutes is { } i ? ExportText.Integer(i) : null, competency,
            tier is { } t ? ExportText.Integer(t) : null, definition, source, synonyms, abbreviation);

    private static IEnumerable<ExportEdge> Edges(Framework framework)
    {
        foreach (var c in framework.Competencies)
            yield return Hierarchy(ExportIds.Competency(c.Id), ExportIds.Tier(c.TierNumber), "in tier", "IN_TIER");
        foreach (var s in framework.SubCompetencies)
            yield return Hierarchy(ExportIds.SubCompetency(s.Id), ExportIds.Competency(s.CompetencyId), "part of", "PART_OF");
        foreach (var k in framework.Ksas)
            yield return Hierarchy(ExportIds.Ksa(k.Id), ExportIds.SubCompetency(k.SubCompetencyId), "part of", "PART_OF");
        foreach (var o in framework.Occupations)
            foreach (var area in o.AreaIds)
                yield return Hierarchy(ExportIds.Of(o), ExportIds.Area(area), "in area", "IN_AREA");
        foreach (var r in framework.Requirements)
            yield return new ExportEdge(
                ExportIds.Occupation(r.OccupationId), ExportIds.Ksa(r.KsaId), "requires", r.Selections,
                "REQUIRES", ExportText.Integer(r.Selections), ExportText.Integer(r.Areas));
    }

    private static ExportEdge Hierarchy(string child, string parent, string label, string relation) =>
        new(child, parent, label, 1, relation, null, null);
}
