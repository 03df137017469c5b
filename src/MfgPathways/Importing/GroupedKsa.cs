namespace MfgPathways.Importing;

/// <summary>A KSA with the groups that stand for its tier, competency and sub-competency; a missing level repeats the one above.</summary>
internal sealed record GroupedKsa(
    string Id, string? Code, string Name, SkillGroup Tier, SkillGroup Competency, SkillGroup SubCompetency, Origin Origin);
