using MfgPathways.Importing;

namespace MfgPathways.Tests.Importing;

public sealed class PackageImportTests
{
    [Fact]
    public void A_nice_file_gives_work_roles_by_category_and_statements_by_competency_area()
    {
        var imported = NiceImport.Read(Repository.Sample("nice.json"));

        var framework = imported.Framework;
        Assert.Equal(["PD-WRL-001 Plant guard PD", "PD-WRL-002 Network guard PD"],
            framework.Occupations.Select(o => $"{o.Id} {o.Title} {o.AreaIds}"));
        Assert.Equal(["K0001 EX-COM-001/knowledge", "S0001 skill.own"], framework.Ksas.Select(k => $"{k.Id} {k.SubCompetencyId}"));
        Assert.Equal(["PD-WRL-001 K0001", "PD-WRL-001 S0001", "PD-WRL-002 S0001"],
            framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal(
        [
            "nice.json:14:9: The work role XX-WRL-003 has a relationship with no category.",
            "nice.json:18:9: The skill \"S0002\" has neither title nor text.",
            "nice.json:29:9: There is no element \"K9999\".",
        ], imported.Rejected.Select(r => r.ToString()));
    }

    [Fact]
    public void A_case_package_gives_occupations_by_type_and_the_items_associated_with_them()
    {
        var imported = CaseImport.Read(Repository.Sample("case.json"));

        var framework = imported.Framework;
        Assert.Equal(["o1 Turner M", "o2 Miller M"], framework.Occupations.Select(o => $"{o.Id} {o.Title} {o.AreaIds}"));
        Assert.Equal(
            ["k1 1.1.1 Turn 1.1", "k2 1.1.2 Mills slots 1.1"],
            framework.Ksas.Take(2).Select(k => $"{k.Id} {k.Code} {k.Name} {k.SubCompetencyId}"));
        Assert.Equal(["o1 k1", "o1 k3", "o2 k2"], framework.Requirements.Select(r => $"{r.OccupationId} {r.KsaId}"));
        Assert.Equal(
        [
            "case.json:15:5: An item has no identifier.",
            "case.json:24:5: Cycle: \"g2\" stands below \"g1\" already.",
            "case.json:28:5: There is no item \"https://example.org/gone\".",
        ], imported.Rejected.Select(r => r.ToString()));
    }

    [Fact]
    public void Items_of_one_code_are_told_apart_and_the_code_asks_back()
    {
        var framework = CaseImport.Read(Repository.Sample("case.json")).Framework;

        var match = NameSearch.Ksa(framework, "1.1.2");

        Assert.True(match.Ambiguous);
        Assert.Equal(["k2", "k3"], match.Nearest.Select(k => k.Id));
        Assert.Equal("k1", NameSearch.Ksa(framework, "1.1.1").Found?.Id);
    }

    [Fact]
    public void A_package_without_occupations_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<FrameworkException>(
            () => CaseImport.Read(Repository.Sample("case.json"), new CaseOptions { OccupationTypes = ["Trade"] }));

        Assert.Contains("None of its 8 items is an occupation (CFItemType Trade)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        Assert.Throws<FrameworkException>(() => NiceImport.Read(Repository.Sample("case.json")));
        Assert.Throws<FrameworkException>(() => CaseImport.Read(Repository.Sample("nice.json")));
    }
}
