namespace MfgPathways.Publication;

/// <summary>Ids of occupations: <c>materials/cnc-operators</c>.</summary>
internal static class OccupationId
{
    /// <summary>The id of a title in an area.</summary>
    public static string Of(string areaId, string title) => $"{areaId}/{Slug.Of(title)}";
}
