using MfgPathways.Formats;

namespace MfgPathways.Tests.Formats;

/// <summary>The least that a person has to write for a framework, in files that a test may spoil.</summary>
internal sealed class HandMadeFramework : Dictionary<string, string>
{
    public HandMadeFramework()
    {
        this["release.csv"] = "id,title,publisher,attribution\nmine,My framework,Me,Me\n";
        this["technology-areas.csv"] = "id,name,abbreviation\nmetal,Metal,M\n";
        this["tiers.csv"] = "number,name\n4,Technical\n";
        this["competencies.csv"] = "id,tier,name\n4.1,4,Cutting\n";
        this["sub-competencies.csv"] = "id,competency_id,name\n4.1.01,4.1,Turning\n";
        this["ksas.csv"] = "id,sub_competency_id,name\n4.1.01.01,4.1.01,Read drawings\n";
        this["occupations.csv"] = "title,id,area_ids\nTurner,metal/turner,metal\n";
        this["requirements.csv"] = "occupation_id,ksa_id\nmetal/turner,4.1.01.01\n";
    }

    public Framework Read()
    {
        using var directory = new TemporaryDirectory();
        foreach (var (file, text) in this)
            directory.Put(file, text);
        return FrameworkDirectory.Read(directory.Path);
    }

    public string[] Defects() => [.. Assert.Throws<FrameworkException>(Read).Defects.Select(d => d.ToString())];
}
