using MfgPathways.Publication;

namespace MfgPathways.Tests.Publication;

public sealed class TitlesTests
{
    private static readonly HashSet<string> Known =
    [
        "Process Engineers", "Process Engineers Machinists", "Machinists", "Operators", "Machine Operators",
        "A B", "C", "A", "B C",
    ];

    [Theory]
    [InlineData("Process Engineers Machinists Machine Operators", "Process Engineers|Machinists|Machine Operators")]
    [InlineData("Operators", "Operators")]
    [InlineData("Machine", "")]
    [InlineData("Machinists Welders", "")]
    [InlineData("", "")]
    [InlineData("A B C", "")]
    public void Titles_are_told_apart_in_the_finest_way_if_it_is_the_only_one(string text, string titles) =>
        Assert.Equal(titles, string.Join('|', Titles.Split(text, Known)));
}
