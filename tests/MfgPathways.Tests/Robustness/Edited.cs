namespace MfgPathways.Tests.Robustness;

/// <summary>Frameworks with one requirement more or fewer, made anew from their rows.</summary>
internal static class Edited
{
    public static Framework Of(Framework framework, string occupation, string ksa)
    {
        var rows = FrameworkRows.From(framework);
        if (rows.Requirements.RemoveAll(r => r.Value.OccupationId == occupation && r.Value.KsaId == ksa) == 0)
            rows.Requirements.Add(new(new Requirement(occupation, ksa, 1), ""));
        return Framework.Create(rows);
    }
}
