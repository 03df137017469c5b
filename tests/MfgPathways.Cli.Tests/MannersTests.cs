using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Tests;

/// <summary>Exit codes, clean streams, helpful sentences.</summary>
public sealed class MannersTests
{
    [Theory]
    [InlineData("--help", "help")]
    [InlineData("", "help")]
    [InlineData("path|--help", "help-path")]
    [InlineData("plan|--help", "help-plan")]
    [InlineData("lockin|--help", "help-lockin")]
    [InlineData("associated|--help", "help-associated")]
    [InlineData("heatmap|--help", "help-heatmap")]
    [InlineData("report|--help", "help-report")]
    [InlineData("clusters|--help", "help-clusters")]
    [InlineData("bridges|--help", "help-bridges")]
    [InlineData("bundle|--help", "help-bundle")]
    [InlineData("coverage|--help", "help-coverage")]
    [InlineData("load|--help", "help-load")]
    public async Task Help_starts_with_examples(string commandLine, string golden)
    {
        // Help calls the program by the name of its file.
        var run = await Tool.RunAsync(Tool.Native ?? Tool.Built, commandLine.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Examples:", run.Out, StringComparison.Ordinal);
        Golden.Verify(golden, run.Out);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "show|mecanical enginers", "Nearest:\n  Mechanical Engineers@")]
    [InlineData(
        ExitCode.NotFound, "gap|mechanical engineers|welder", "fits several; say which:\n  Mechanical Engineers@Digital/Automation")]
    [InlineData(ExitCode.NotFound, "gap|zzzzzz|welder", "No occupation is called \"zzzzzz\". `mfgpath occupations` lists them all.")]
    [InlineData(
        ExitCode.NotFound, "path|welder|industrial engineering technologists and technicians@electronics",
        "The publication lists no KSA for")]
    [InlineData(ExitCode.NotFound, "occupations|zzzzzz", "No occupation is called")]
    [InlineData(ExitCode.Usage, "path|welder", "Required argument 'to' missing")]
    [InlineData(ExitCode.Usage, "frobnicate", "There is no command \"frobnicate\"; there are occupations, ksas,")]
    [InlineData(ExitCode.Usage, "path|welder|welder", "name two occupations")]
    [InlineData(
        ExitCode.Usage, "path|welder|cnc operator|--max-moves|9", "--max-moves is 9; write 1 to 4, or more with --model memoryless.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--stone-ksas|0", "--stone-ksas is 0")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--stone-shared|-1", "--stone-shared is -1")]
    [InlineData(ExitCode.Usage, "moves|welder|--limit|-1", "--limit is -1")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--method|yen",
        "--method yen needs efforts that do not depend on the way: add --model memoryless.")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--method|a-star", "'a-star' not recognized")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--routes|4", "--routes is for --method yen")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--model|memoryless|--method|yen|--routes|101", "--routes is 101; write 1 to 100.")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--model|memoryless|--method|dijkstra|--max-moves|3",
        "--max-moves does not go with --method dijkstra")]
    [InlineData(
        ExitCode.NotFound, "path|cnc operator|mechatronics technician|--model|memoryless|--method|yen|--max-stretch|1",
        "the smallest that --max-stretch can be is 7 KSAs")]
    [InlineData(ExitCode.Usage, "lockin|--stretch|far", "--stretch is \"far\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "lockin|--stretch|-1", "--stretch is \"-1\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "lockin|--effort|rarity", "--effort counts rarity points: name one with --stretch.")]
    [InlineData(ExitCode.Usage, "lockin|--stone-ksas|0", "--stone-ksas is 0; write 1 or more.")]
    [InlineData(ExitCode.Usage, "lockin|--stone-shared|-1", "--stone-shared is -1; write 0 or more.")]
    [InlineData(ExitCode.Usage, "lockin|--limit|-1", "--limit is -1")]
    [InlineData(ExitCode.NotFound, "lockin|--area|zzz", "No technology area is called \"zzz\"; there are Biomanufacturing (Bio)")]
    [InlineData(ExitCode.NotFound, "lockin|--stone-ksas|99", "No occupation lists 99 KSAs")]
    [InlineData(ExitCode.NotFound, "associated|zzz", "No KSA is called \"zzz\". `mfgpath ksas` lists them all.")]
    [InlineData(ExitCode.NotFound, "associated|follow sops", "fits several; say which:\n  4.1.09.02  Follow SOPs")]
    [InlineData(ExitCode.Usage, "associated|4.1.07.02|--by|beauty", "'beauty' not recognized")]
    [InlineData(ExitCode.Usage, "associated|4.1.07.02|--limit|-1", "--limit is -1")]
    [InlineData(ExitCode.Usage, "heatmap|weather", "'weather' not recognized")]
    [InlineData(ExitCode.Usage, "heatmap|areas|--within|4.1", "--within is for competencies and sub-competencies")]
    [InlineData(ExitCode.NotFound, "heatmap|competencies|--within|4.1,9", "No competency has the number \"9\"; there are 4.1, 4.2,")]
    [InlineData(ExitCode.Usage, "heatmap|competencies|--within|,", "--within is \",\"; write numbers such as 4.1.")]
    [InlineData(ExitCode.Usage, "heatmap|areas|--merge-titles", "`heatmap areas` cannot count by area: leave --merge-titles out.")]
    [InlineData(ExitCode.Usage, "report|chapter", "'chapter' not recognized")]
    [InlineData(ExitCode.Usage, "report|table", "Say which table: 1, 2, 3,")]
    [InlineData(ExitCode.Usage, "report|all|5", "`report all` takes no number: leave \"5\" out.")]
    [InlineData(ExitCode.NotFound, "report|figure|2", "There is no figure \"2\" to recompute; there are 3, 4, 5, 6, 7, 8, 9.")]
    [InlineData(ExitCode.NotFound, "report|section|4", "There is no section \"4\" to recompute; there are 2, 2.1,")]
    [InlineData(ExitCode.Usage, "report|--merge-titles", "leave --merge-titles, --merge-synonyms and --borrowed out")]
    [InlineData(ExitCode.Usage, "report|--expected|mine.csv", "--expected says what --check expects: add --check.")]
    [InlineData(ExitCode.Failure, "report|--check|--expected|no-such.csv", "no-such.csv")]
    [InlineData(ExitCode.Usage, "clusters", "Required argument 'ksas|occupations|both' missing")]
    [InlineData(ExitCode.Usage, "clusters|areas", "'ksas'")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--graph|knn", "'knn' not recognized")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--runs|0", "The number of runs is 0; it must be from 100 to 10000.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--runs|2000000000", "The number of runs is 2000000000; it must be from 100 to 10000.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--shuffles|5", "The number of shuffles is 5; it must be 0 for none, or from 100")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--neighbours|-1", "The number of neighbours is -1; it must be 0 for all links, or more.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--resolution|0", "The resolution is 0; it must be a number above 0")]
    [InlineData(ExitCode.Usage, "clusters|both|--resolution|1e9", "The resolution is 1000000000; it must be a number above 0")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--resolution|NaN", "--resolution is \"NaN\"; write a number such as 0.5.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--seed|luck", "--seed is \"luck\"; write a whole number from 0.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--members|-1", "--members is -1; write 0 for all")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|barber", "clusters occupations and KSAs together: write `clusters both`.")]
    [InlineData(ExitCode.Usage, "clusters|both|--method|leiden", "--method leiden clusters one of ksas and occupations")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--cut|5", "--cut does not go with --method leiden")]
    [InlineData(ExitCode.Usage, "clusters|both|--graph|cosine", "--graph does not go with --method barber")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|average-linkage|--sweep", "--sweep does not go with --method average-linkage")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|average-linkage|--cut|0", "cannot be cut into 0 clusters; ask for 1 to 235.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|average-linkage|--cut|236", "235 items cannot be cut into 236 clusters")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|average-linkage|--height|2", "The height is 2; it must be a distance from 0 to 1.")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--method|average-linkage|--cut|5|--height|0.5", "two ways to cut: leave one out.")]
    [InlineData(
        ExitCode.Usage, "clusters|ksas|--method|average-linkage|--dendrogram|tree.txt", "--dendrogram is \"tree.txt\"; write a file")]
    [InlineData(ExitCode.Usage, "bundle|welder|--ksas|0", "--ksas is 0; write 1 or more.")]
    [InlineData(ExitCode.Usage, "bundle|welder|--budget|0", "--budget is 0, which teaches nothing")]
    [InlineData(ExitCode.Usage, "bundle|welder|--budget|-5", "--budget is \"-5\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "bundle|welder|--objective|best", "'most-moves'")]
    [InlineData(ExitCode.Usage, "bundle|welder|--cohort|class.csv", "--cohort says who learns: leave the person out, with")]
    [InlineData(ExitCode.Usage, "bundle|--cohort|class.xls", "--cohort is \"class.xls\"; name a file that ends in .csv.")]
    [InlineData(ExitCode.Usage, "bundle|--has|4.1.07.02", "--has and --lacks are of one person")]
    [InlineData(ExitCode.Failure, "bundle|--cohort|no-such-class.csv", "no-such-class.csv")]
    [InlineData(ExitCode.NotFound, "bundle|zzzzzz", "No occupation is called \"zzzzzz\"")]
    [InlineData(ExitCode.Usage, "coverage|course.txt", "name a file that ends in .csv or .json.")]
    [InlineData(ExitCode.Failure, "coverage|no-such-course.csv", "no-such-course.csv")]
    [InlineData(ExitCode.Usage, "coverage", "Required argument 'course' missing")]
    [InlineData(ExitCode.NotFound, "path|cnc operator|welder|--route|Q", "There is no route \"Q\": the list has 1 route")]
    [InlineData(ExitCode.NotFound, "plan|cnc operator|welder|--route|Q", "There is no route \"Q\": the list has 1 route")]
    [InlineData(ExitCode.Usage, "plan|cnc operator|welder|--route|A|--objective|direct", "leave --objective out")]
    [InlineData(ExitCode.Usage, "plan|cnc operator|welder|--to|plan.docx", "--to is \"plan.docx\"; write a file that ends in .md")]
    [InlineData(ExitCode.Usage, "query|gap|--param|from", "--param from is no NAME=VALUE.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--frob", "\"--frob\" is too much for `path`")]
    [InlineData(ExitCode.Usage, "load", "load needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "query|gap", "query needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "moves", "Name the occupation to leave; --write does without")]
    [InlineData(ExitCode.Usage, "moves|--write", "moves --write needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "moves|welder|--write", "leave FROM, --has and --lacks out.")]
    [InlineData(ExitCode.Usage, "moves|--write|--lacks|4.1.07.02", "leave FROM, --has and --lacks out.")]
    [InlineData(ExitCode.Usage, "moves|--write|--max-effort|5", "--write writes the moves of all occupations: leave --max-effort out.")]
    [InlineData(ExitCode.Store, "moves|--write|--store|http://localhost:1", "Neo4j at http://localhost:1 cannot be reached")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--write", "clusters --write needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "clusters|ksas|--write|--sweep", "--write keeps the clusters and shows none: leave --sweep out.")]
    [InlineData(ExitCode.Usage, "status|--store|nonsense", "is no store")]
    [InlineData(ExitCode.Usage, "status|--store|http://neo4j:secret-word@localhost:7474", "Leave user and password out of the address")]
    [InlineData(ExitCode.Usage, "occupations|--store|http://localhost:1|--framework|x", "name two frameworks")]
#if BOLT
    [InlineData(ExitCode.Store, "status|--store|bolt://localhost:1", "Neo4j at bolt://localhost:1 cannot be reached")]
#else
    [InlineData(ExitCode.Store, "status|--store|bolt://localhost:1", "use http://localhost:7474, or a build that has it (-p:WithBolt=")]
    [InlineData(ExitCode.Store, "status|--store|neo4j+s://x.databases.neo4j.io", "use https://x.databases.neo4j.io, or a build")]
#endif
    [InlineData(ExitCode.Failure, "occupations|--framework|does-not-exist", "does-not-exist")]
    [InlineData(ExitCode.Failure, "import|publication|does-not-exist.txt|--to|x", "does-not-exist.txt")]
    [InlineData(ExitCode.Usage, "bridges|electronics|elec", "Both sides are Electronics: name two that differ.")]
    [InlineData(ExitCode.Usage, "bridges|4.1|4.1.07", "have KSAs in common: name two sides that have none.")]
    [InlineData(ExitCode.NotFound, "bridges|zzzzzz|4.1", "No area, occupation, competency or cluster is called \"zzzzzz\". The areas are")]
    [InlineData(ExitCode.NotFound, "bridges|digital|bio", "fits several; say which:\n  area:Digital/Automation\n  occupation:Digital")]
    [InlineData(
        ExitCode.NotFound, "bridges|occupation-cluster:99|bio",
        "Nearest:\n  occupation-cluster:1  Occupation cluster 1 (Monitoring manufacturing operations; ")]
    [InlineData(
        ExitCode.NotFound, "bridges|industrial engineering technologists and technicians@electronics", "The publication lists no KSA for")]
    [InlineData(
        ExitCode.NotFound, "bridges|bio|industrial engineering technologists and technicians@electronics",
        "The publication lists no KSA for")]
    [InlineData(ExitCode.Usage, "bridges|--has|4.1.07.02", "--has and --lacks are of one person: name the occupation")]
    [InlineData(ExitCode.Usage, "bridges|welder|bio|--lacks|4.1.07.02", "leave them out between two sides")]
    [InlineData(ExitCode.Usage, "bridges|welder|--cohort|students.csv", "--cohort says who learns: leave the person out")]
    [InlineData(ExitCode.Usage, "bridges|--cohort|students.txt", "--cohort is \"students.txt\"; name a file that ends in .csv.")]
    [InlineData(ExitCode.Usage, "bridges|bio|elec|--cohort|students.csv", "--cohort says who learns: leave it out between two sides.")]
    [InlineData(ExitCode.Failure, "bridges|--cohort|no-such-file.csv", "no-such-file.csv")]
    [InlineData(ExitCode.Usage, "bridges|--stretch|-1", "--stretch is \"-1\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "bridges|--effort|rarity", "name one with --stretch")]
    [InlineData(ExitCode.Usage, "bridges|--stone-ksas|0", "--stone-ksas is 0; write 1 or more.")]
    [InlineData(ExitCode.NotFound, "bridges|--stone-ksas|99", "No other occupation lists 99 KSAs, so there is no move to look at")]
    [InlineData(ExitCode.Usage, "bridges|--limit|-1", "--limit is -1; write 0 for all")]
    [InlineData(ExitCode.Usage, "gap|welder|welder", "name two occupations, or say with --lacks")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--max-stretch|-1", "--max-stretch is \"-1\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--max-stretch|1e999", "--max-stretch is \"1e999\"")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--max-moves|1001|--model|memoryless", "--max-moves is 1001; write 1 to 1000.")]
    [InlineData(
        ExitCode.NotFound, "path|cnc operator|mechatronics technician|--max-stretch|2", "the smallest that --max-stretch can be is 3 KSAs")]
    [InlineData(ExitCode.NotFound, "path|welder|data annotators|--min-evidence|strong", "under these rules: lift --min-evidence")]
    [InlineData(
        ExitCode.NotFound, "path|cnc operator|mechatronics technician|--objective|direct|--max-stretch|5", "The direct move is 8 KSAs")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--effort|nonsense", "--effort is \"nonsense\"; write ksas, rarity or a file")]
    [InlineData(ExitCode.Failure, "path|welder|cnc operator|--effort|no-such-file.csv", "no-such-file.csv")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--credit|related=1", "write related= and a number from 0 to below 1")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--credit|0.5", "--credit is \"0.5\"")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--alternatives|0", "--alternatives is 0; write 1 to 20.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--alternatives|99", "--alternatives is 99; write 1 to 20.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--route|A|--objective|gentlest", "leave --objective out")]
    [InlineData(ExitCode.Usage, "path|cnc operator|mechatronics technician|--pass|welder", "materials/welder lists 1 KSA")]
    [InlineData(ExitCode.Usage, "path|cnc operator|mechatronics technician|--pass|cnc operator", "is where the route starts")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--avoid|welder", "is to be avoided")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--stay-in|electronics", "lies in an area that is excluded")]
    [InlineData(ExitCode.NotFound, "moves|cnc operator|--to-area|nowhere", "No technology area is called \"nowhere\"; there are Bio")]
    [InlineData(ExitCode.NotFound, "moves|cnc operator|--has|9.9.99.99", "No KSA is called \"9.9.99.99\"")]
    [InlineData(ExitCode.NotFound, "moves|cnc operator|--has|zz\u202ezz", "No KSA is called \"zz\\u202ezz\"")]
    [InlineData(ExitCode.Usage, "moves|cnc operator|--has|4.1.07.02|--lacks|4.1.07.02", "is in --has and in --lacks")]
    [InlineData(ExitCode.Usage, "moves|cnc operator|--reverse|--has|4.1.07.02", "--reverse asks who could come")]
    [InlineData(ExitCode.Usage, "moves|cnc operator|--reverse|--credit|related=0.5", "--credit is for one person")]
    [InlineData(ExitCode.Usage, "moves|cnc operator|--min-evidence|certain", "'strong'")]
    [InlineData(ExitCode.Failure, "moves|no-such-profile.json", "no-such-profile.json")]
    [InlineData(ExitCode.Usage, "profile|new|welder|--to|client.txt", "the name of a profile ends in .json or .csv")]
    [InlineData(ExitCode.Usage, "profile|new|welder", "--to")]
    [InlineData(
        ExitCode.NotFound, "gap|industrial engineering technologists and technicians@electronics|welder",
        "The publication lists no KSA for")]
    public async Task What_cannot_be_answered_gets_a_sentence_on_stderr_and_its_exit_code(int exitCode, string commandLine, string sentence)
    {
        var run = await Tool.AskAsync([.. commandLine.Split('|'), "--output", "json"]);

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", run.Error, StringComparison.Ordinal);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData(ExitCode.Failure, "occupations|--framework|does-not-exist")]
    [InlineData(ExitCode.Usage, "status|--store|http://neo4j:secret-word@localhost:7474")]
    [InlineData(ExitCode.NotFound, "moves|cnc operator|--has|zz\u202ezz")]
    [InlineData(ExitCode.Store, "status|--store|bolt://localhost:1")]
    public async Task A_process_ends_with_the_same_sentence_and_exit_code(int exitCode, string commandLine)
    {
        var said = await Tool.AskAsync(commandLine.Split('|'));

        foreach (var program in new[] { Tool.Built, Tool.Native }.OfType<string>())
        {
            var run = await Tool.RunAsync(program, commandLine.Split('|'));
            Assert.Equal((exitCode, "", said.Error), (run.ExitCode, run.Out, run.Error));
        }
    }

    [Fact]
    public async Task The_version_names_the_transports_that_are_built_in()
    {
        foreach (var program in new[] { Tool.Built, Tool.Native }.OfType<string>())
        {
            var lines = (await Tool.RunAsync(program, ["--version"])).Out.Split('\n');
            Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+", lines[0]);
            Assert.Equal([$"transports: {string.Join(", ", Neo4jFrameworkStore.Schemes)}", ""], lines[1..]);
        }
    }

    [Fact]
    public async Task Ten_thousand_KSAs_are_taken_or_refused_in_a_short_sentence()
    {
        string[] known = [.. Enumerable.Repeat((string[])["--has", "4.1.07.02"], 5_000).SelectMany(o => o)];
        string[] unknown = [.. Enumerable.Range(0, 10_000).SelectMany(i => (string[])["--has", $"9.9.{i}"])];

        var taken = await Tool.RunAsync(["gap", "cnc operator", "mechatronics technician", .. known]);
        var refused = await Tool.RunAsync(["gap", "cnc operator", "mechatronics technician", .. unknown]);

        Assert.Equal((ExitCode.Answer, ""), (taken.ExitCode, taken.Error));
        Assert.Contains("plus 1 KSA", taken.Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Usage, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("--has names 10000 KSAs, and the framework has 235", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_is_written_once_and_answers_as_what_it_was_made_of()
    {
        var directory = Directory.CreateTempSubdirectory("mfgpath");
        try
        {
            string[] said = ["--has", "4.1.07.02", "--lacks", "4.2.05.03"];
            foreach (var name in (string[])["client.json", "client.csv"])
            {
                var file = Path.Combine(directory.FullName, name);
                var written = await Tool.AskAsync(["profile", "new", "cnc operator", .. said, "--to", file]);
                var content = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
                var again = await Tool.AskAsync(["profile", "new", "welder", "--to", file]);
                var fromFile = await Tool.AskAsync("path", file, "mechatronics technician");
                var direct = await Tool.AskAsync(["path", "cnc operator", "mechatronics technician", .. said]);

                Assert.Equal((ExitCode.Answer, ""), (written.ExitCode, written.Error));
                Assert.Equal((ExitCode.Failure, ""), (again.ExitCode, again.Out));
                Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
                Assert.Equal(content, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
                Assert.Equal(direct.Out, fromFile.Out);
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_class_and_a_course_that_cannot_be_read_are_refused_with_every_line_that_is_wrong()
    {
        var samples = Path.Combine(Repository.Root, "tests", "MfgPathways.Cli.Tests", "Samples");

        var cohort = await Tool.AskAsync("bundle", "--cohort", Path.Combine(samples, "no-class.csv"));
        var course = await Tool.AskAsync("coverage", Path.Combine(samples, "no-course.csv"));

        Assert.Equal((ExitCode.Failure, "", ExitCode.Failure, ""), (cohort.ExitCode, cohort.Out, course.ExitCode, course.Out));
        Assert.Contains("no-class.csv:2: \"0\" is no head count", cohort.Error, StringComparison.Ordinal);
        Assert.Contains("no-class.csv:3: No occupation is called \"nobody\"", cohort.Error, StringComparison.Ordinal);
        Assert.Contains("no-course.csv:2: No KSA is called \"9.9.99.99\"", course.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_form_of_output_is_refused()
    {
        var run = await Tool.AskAsync("occupations", "--output", "xml");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("'text'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_said_so_within_the_time_that_a_person_waits()
    {
        using var port = new SilentPort();
        var run = await Tool.AskAsync("status", "--store", $"http://localhost:{port.Number}");

        Assert.Equal((ExitCode.Store, ""), (run.ExitCode, run.Out));
        Assert.Contains("is it started", run.Error, StringComparison.Ordinal);
        Assert.True(run.Elapsed < TimeSpan.FromSeconds(30), $"{run.Elapsed}");
    }

    [Fact]
    public async Task An_interrupt_ends_the_program_with_130()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has `env --default-signal`.");
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        // A shell starts what runs in its background with SIGINT ignored, and that is inherited; env puts it right and becomes the program.
        var run = await Tool.RunAsync(
            "env", ["--default-signal=INT", Tool.Built, "status", "--store", $"http://{silent.LocalEndpoint}"],
            during: async process =>
            {
                using var connection = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            });

        Assert.Equal((ExitCode.Cancelled, "", "mfgpath: Cancelled.\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task The_environment_names_the_store_and_the_command_line_wins()
    {
        var environment = new Dictionary<string, string> { ["MFGPATHWAYS_STORE"] = "nonsense" };

        var named = await Tool.RunAsync(Tool.Built, ["status"], environment);
        var overruled = await Tool.RunAsync(Tool.Built, ["status", "--store", "embedded"], environment);

        Assert.Equal(ExitCode.Usage, named.ExitCode);
        Assert.Equal(ExitCode.Answer, overruled.ExitCode);
    }
}
