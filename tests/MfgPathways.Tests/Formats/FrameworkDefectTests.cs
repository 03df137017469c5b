using MfgPathways.Formats;

namespace MfgPathways.Tests.Formats;

public sealed class FrameworkDefectTests
{
    private readonly HandMadeFramework files = [];

    [Fact]
    public void Optional_columns_have_defaults_and_columns_stand_in_any_order()
    {
        var framework = files.Read();
        Assert.Equal(new Occupation("metal/turner", "Turner", ["metal"], 1), framework.Occupations.Single());
        Assert.Equal(new Requirement("metal/turner", "4.1.01.01", 1), framework.Requirements.Single());
        Assert.Equal(Merges.None, framework.Merges);
        Assert.Null(framework.Release.Url);
    }

    [Fact]
    public void Blank_lines_carriage_returns_and_a_byte_order_mark_do_no_harm()
    {
        files["ksas.csv"] = "\ufeffid,sub_competency_id,name\r\n\r\n4.1.01.01,4.1.01,\"Read \"\"drawings\"\"\"\r\n\r\n";
        Assert.Equal("Read \"drawings\"", files.Read().Ksas.Single().Name);
    }

    [Fact]
    public void Every_defect_of_every_file_is_listed_with_its_line()
    {
        files["release.csv"] = "id,title,publisher,attribution,merges\nmine,,Me,Me,8\n";
        files["competencies.csv"] = "id,tier,name\n4.1,four,Cutting\n4.2,9,Joining\n";
        files["ksas.csv"] = "id,sub_competency_id,name,hours\n";
        files["occupations.csv"] = "id,title,area_ids,institutes\n"
            + "metal/turner,Turner,metal,1\nmetal/miller,Miller\nmetal/turner,Turner,wood,0\n";
        files["requirements.csv"] = "occupation_id,ksa_id,selections\n"
            + "metal/turner,4.1.01.01,x\nmetal/miller,4.1.01.01,1\nmetal/welder,4.1.01.01,1\n";
        Assert.Equal(
        [
            "release.csv:2: The merges are 8; 0 is none; 1 for titles, 2 for synonyms and 4 for borrowed add up.",
            "release.csv:2: The title is empty.",
            "competencies.csv:2: Column tier holds \"four\"; it must be a whole number.",
            "competencies.csv:3: Unknown tier 9.",
            "ksas.csv:1: Unknown column \"hours\".",
            "occupations.csv:3: The row has 2 fields; the header names 4.",
            "occupations.csv:4: Duplicate occupation metal/turner; it stands already at occupations.csv:2.",
            "occupations.csv:4: Unknown technology area wood.",
            "occupations.csv:4: The number of institutes is 0; it must be at least 1.",
            "requirements.csv:2: Column selections holds \"x\"; it must be a whole number.",
            "requirements.csv:4: Unknown occupation metal/welder.",
        ], files.Defects());
    }

    [Fact]
    public void A_line_number_is_that_of_the_line_on_which_the_row_starts()
    {
        files["occupations.csv"] = "id,title,area_ids\n\n\"metal/turner\",\"Turner\nand miller\",metal\nmetal/welder,Welder,wood\n";
        Assert.Equal(
            ["occupations.csv:3: The title contains a control character.", "occupations.csv:5: Unknown technology area wood."],
            files.Defects());
    }

    [Fact]
    public void A_missing_file_is_one_defect_and_not_one_for_each_row_that_needs_it()
    {
        files.Remove("ksas.csv");
        files.Remove("technology-areas.csv");
        Assert.Equal(["technology-areas.csv:1: The file is missing.", "ksas.csv:1: The file is missing."], files.Defects());
    }

    [Theory]
    [InlineData("id,name\n4.1.01.01,Read\n", "ksas.csv:1: The column sub_competency_id is missing.")]
    [InlineData("id,sub_competency_id,name,name\n", "ksas.csv:1: The column name stands there 2 times.")]
    [InlineData("", "ksas.csv:1: The file is empty; its first line must name the columns id,code,sub_competency_id,name,synonyms.")]
    [InlineData("id,sub_competency_id,name\n4.1.01.01,4.1.01,\"Read\n", "ksas.csv:2: A quoted cell is malformed here or is never closed.")]
    public void A_file_that_cannot_be_read_says_why(string text, string defect)
    {
        files["ksas.csv"] = text;
        Assert.Equal([defect], files.Defects());
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_with_their_line()
    {
        using var directory = new TemporaryDirectory();
        FrameworkDirectory.Write(files.Read(), directory.Path);
        File.WriteAllBytes(
            Path.Combine(directory.Path, "ksas.csv"), [.. "id,sub_competency_id,name\n4.1.01.01,4.1.01,Caf"u8, 0xE9, (byte)'\n']);
        var defect = Assert.Single(Assert.Throws<FrameworkException>(() => FrameworkDirectory.Read(directory.Path)).Defects);
        Assert.Equal("ksas.csv:2: The text is not valid UTF-8; save the file as UTF-8.", defect.ToString());
    }

    [Fact]
    public void A_directory_that_does_not_exist_lacks_every_file()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "no-such-directory");
        Assert.Equal(8, Assert.Throws<FrameworkException>(() => FrameworkDirectory.Read(nowhere)).Defects.Count);
    }
}
