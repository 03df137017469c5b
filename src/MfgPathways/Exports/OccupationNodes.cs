namespace MfgPathways.Exports;

/// <summary>Occupations as the nodes of graphs that have no other nodes.</summary>
internal static class OccupationNodes
{
    public static readonly ExportField[] Fields =
    [
        new("kind"), new("framework_id"), new("code"), new("name"), new("area"), new("institutes", ExportType.Whole),
        new("ksas", ExportType.Whole),
    ];

    public static ExportNode Of(Framework framework, Occupation occupation, int ksas) => new(
        ExportIds.Of(occupation), ExportIds.Label(framework, occupation), "Occupation", occupation.Id, occupation.Code, occupation.Title,
        ExportIds.Areas(framework, occupation), ExportText.Integer(occupation.Institutes), ExportText.Integer(ksas));
}
