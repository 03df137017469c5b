namespace MfgPathways.Importing;

/// <summary>A group of KSAs in the hierarchy of a source, of any level.</summary>
internal sealed record SkillGroup(string Id, string Name, string? Definition, Origin Origin)
{
    /// <summary>What it is known by: two rows may give one id.</summary>
    public (Origin, string) Key => (Origin, Id);
}
