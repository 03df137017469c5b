using System.IO.Compression;
using System.Xml.Linq;

namespace MfgPathways.Cli.Tests;

/// <summary>What a restore asks a feed for: with the files that this repository asks with, two small projects, and a folder.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Driver = "Neo4j.Driver";
    private const string Module = "Testcontainers.Neo4j";
    private const string Library = "src/MfgPathways.Neo4j/MfgPathways.Neo4j.csproj";
    private const string Tests = "tests/MfgPathways.Neo4j.Tests/MfgPathways.Neo4j.Tests.csproj";

    private readonly string root = Directory.CreateTempSubdirectory("mfgpathways-feed-").FullName;

    public FeedTests()
    {
        foreach (var file in (string[])
            [
                "global.json", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Directory.Solution.targets",
                "build/Feed.targets", "build/FeedPackage.proj",
            ])
            Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        Write("All.slnx", $"""<Solution><Project Path="{Library}" /><Project Path="{Tests}" /></Solution>""");
        Write(Library, Project("false", Driver, "WithBolt"));
        Write(Tests, Project("true", Module, "WithNeo4jModule"));
        Directory.CreateDirectory(Path.Combine(root, "feed"));
        TakeFrom("feed");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Each_package_is_asked_for_once_by_itself_and_taken_where_it_is()
    {
        Pack(Driver);

        var first = await RestoreAsync("All.slnx");
        var second = await RestoreAsync("All.slnx");

        Assert.Collection(
            Said(first),
            l => Assert.StartsWith($"{Driver} {Version(Driver)} is on the feed: neo4j:// and bolt://", l, StringComparison.Ordinal),
            l => Assert.StartsWith($"{Module} {Version(Module)} is not on the feed: tests start Neo4j by", l, StringComparison.Ordinal));
        Assert.Equal((0, 0, []), (first.ExitCode, second.ExitCode, Said(second)));
        Assert.Equal((true, false), (Takes(Library, Driver), Takes(Tests, Module)));
        var constants = await DotnetAsync("msbuild", Tests, "-getProperty:DefineConstants");
        Assert.Contains("BOLT", constants.Out.Trim().Split(';'));
        Assert.DoesNotContain("NEO4J_MODULE", constants.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_a_feed_lacks_is_asked_for_again_when_a_NuGet_config_has_changed()
    {
        LongProof.OrSkip();
        var before = await RestoreAsync(Library);
        Pack(Driver);
        TakeFrom("./feed");
        var after = await RestoreAsync(Library);

        Assert.StartsWith($"{Driver} {Version(Driver)} is not on the feed: built for http:// and https://", Assert.Single(Said(before)));
        Assert.StartsWith($"{Driver} {Version(Driver)} is on the feed: ", Assert.Single(Said(after)));
    }

    [Fact]
    public async Task A_feed_that_cannot_be_asked_is_told_apart_from_one_that_lacks_the_package_and_its_silence_is_not_kept()
    {
        LongProof.OrSkip();
        TakeFrom("no-such-folder");

        var said = Assert.Single(Said(await RestoreAsync(Library)));

        Assert.Contains(" warning : The feed could not be asked for ", said, StringComparison.Ordinal);
        Assert.Contains(" NU1301: ", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(root, "artifacts", "feed")));
    }

    [Fact]
    public async Task What_is_said_by_hand_is_not_asked_for()
    {
        Pack(Driver);

        var without = await RestoreAsync("All.slnx", "-p:WithBolt=false", "-p:WithNeo4jModule=false");
        var wrong = await RestoreAsync(Library, "-p:WithBolt=maybe");

        Assert.Equal((0, []), (without.ExitCode, Said(without)));
        Assert.False(Takes(Library, Driver));
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("error : WithBolt is 'maybe': write true or false.", wrong.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_with_the_driver_is_locked_once_its_lock_file_is_there()
    {
        LongProof.OrSkip();
        const string notLocked = "not locked until the packages.bolt.lock.json files that `dotnet restore --use-lock-file` writes";
        var lockFile = Path.Combine(root, Path.GetDirectoryName(Library)!, "packages.bolt.lock.json");
        Pack(Driver);

        var unlocked = await RestoreAsync(Library, "-p:CI=true");
        Assert.False(File.Exists(lockFile));
        await RestoreAsync(Library, "--use-lock-file");
        File.WriteAllText(lockFile, File.ReadAllText(lockFile).Replace(Version(Driver), "1.0.0", StringComparison.Ordinal));
        Directory.Delete(Path.Combine(root, "artifacts"), recursive: true);
        var locked = await RestoreAsync(Library, "-p:CI=true");

        Assert.Equal((0, 1), (unlocked.ExitCode, locked.ExitCode));
        Assert.Contains(notLocked, Assert.Single(Said(unlocked)), StringComparison.Ordinal);
        Assert.DoesNotContain(notLocked, Assert.Single(Said(locked)), StringComparison.Ordinal);
        Assert.Contains("error NU1004", locked.Out, StringComparison.Ordinal);
    }

    private static string Project(string startsNeo4j, string package, string condition) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><StartsNeo4j>{startsNeo4j}</StartsNeo4j></PropertyGroup>
          <ItemGroup><PackageReference Include="{package}" Condition="'$({condition})' == 'true'" /></ItemGroup>
        </Project>
        """;

    private static string Version(string package) =>
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(p => p.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static string[] Said(ToolRun run) =>
        [.. run.Out.Split('\n').Select(l => l.Trim()).Where(l => l.Contains(" the feed", StringComparison.OrdinalIgnoreCase))];

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
        File.WriteAllText(Path.Combine(root, file), text);
    }

    private void TakeFrom(string feed) => Write("NuGet.Config", $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="folder" value="{feed}" />
          </packageSources>
        </configuration>
        """);

    // As much of a package as a restore looks at.
    private void Pack(string package)
    {
        using var zip = ZipFile.Open(Path.Combine(root, "feed", $"{package}.{Version(package)}.nupkg"), ZipArchiveMode.Create);
        using (var writer = new StreamWriter(zip.CreateEntry($"{package}.nuspec").Open()))
            writer.Write(
                $"<package><metadata><id>{package}</id><version>{Version(package)}</version><authors>nobody</authors>"
                    + "<description>stands for the package</description></metadata></package>");
        zip.CreateEntry("lib/net8.0/_._");
    }

    private bool Takes(string project, string package)
    {
        var assets = Path.Combine(root, "artifacts", "obj", Path.GetFileNameWithoutExtension(project), "project.assets.json");
        return File.ReadAllText(assets).Contains($"\"{package}/{Version(package)}\"", StringComparison.Ordinal);
    }

    private Task<ToolRun> RestoreAsync(params string[] arguments) => DotnetAsync(["restore", .. arguments]);

    private Task<ToolRun> DotnetAsync(params string[] arguments) => Tool.RunAsync(
        "dotnet", arguments, new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(root, "packages"), ["CI"] = "" },
        folder: root);
}
