using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MfgPathways.Cli;

/// <summary>Help that starts with examples: what a newcomer copies first.</summary>
internal sealed class HelpWithExamples(HelpAction rest) : SynchronousCommandLineAction
{
    private const string RootExamples = """
        Examples:
          mfgpath occupations cnc                                    which occupations have these words in their title
          mfgpath moves "cnc operator"                               where a CNC operator can go, best first
          mfgpath gap "cnc operator" "mechatronics technician"       what she brings, and what she must learn
          mfgpath path "cnc operator" "mechanical engineers@mtrl"    how to get there: one move, or several smaller ones
          mfgpath profile new "cnc operator" --to client.json        keep what a person knows in a file
          mfgpath moves client.json --explain                        where she can go, and where each number comes from
          mfgpath plan "cnc operator" "itms technician" --to a.html  the same as a page or two to hand to her
          mfgpath ksas --sort occupations --limit 10                 which KSAs the most occupations require
          mfgpath bridges "cnc operator"                             which KSAs would open the most moves to her
          mfgpath bundle --cohort class.csv                          which few KSAs, taught together, open the most to a class
          mfgpath clusters ksas                                      which KSAs go together, and how sure that is
          mfgpath report                                             the publication's own numbers beside what its table yields
          mfgpath export gexf moves --to moves.gexf                  the moves, for Gephi; and other graphs, in other formats
          mfgpath status --store http://localhost:7474               what a Neo4j server holds

        """;

    private const string RootNotes = """
        Environment:
          MFGPATHWAYS_STORE                 stands for --store
          MFGPATHWAYS_NEO4J_USER            user of the Neo4j server; neo4j by default
          MFGPATHWAYS_NEO4J_PASSWORD        its password
          MFGPATHWAYS_NEO4J_PASSWORD_FILE   a file that holds the password
          NO_COLOR, COLUMNS                 as everywhere

        Exit codes:
          0 answer, 1 failure, 2 usage, 3 not found or no route, 4 store unreachable or refused, 130 cancelled

        """;

    private static readonly Dictionary<string, string> CommandExamples = new(StringComparer.Ordinal)
    {
        ["occupations"] = "mfgpath occupations quality --output csv",
        ["ksas"] = "mfgpath ksas \"machine learning\"\n  mfgpath ksas --sort occupations --limit 10",
        ["show"] = "mfgpath show \"mechanical engineers@electronics\"\n  mfgpath show 4.1.07.02\n  mfgpath show 4.2",
        ["gap"] = "mfgpath gap \"cnc operator\" \"mechatronics technician\"",
        ["moves"] = "mfgpath moves \"layup technician\" --limit 5\n  "
            + "mfgpath moves \"cnc operator\" --has 4.1.07.02 --to-area electronics --explain\n  "
            + "mfgpath moves \"mechatronics technician\" --reverse\n  "
            + "mfgpath moves --write --store http://localhost:7474",
        ["profile"] = "mfgpath profile new \"cnc operator\" --has 4.1.07.02 --lacks 4.2.05.03 --to client.json\n  "
            + "mfgpath profile show client.json",
        ["new"] = "mfgpath profile new \"cnc operator\" --has 4.1.07.02 --lacks 4.2.05.03 --to client.json",
        ["path"] = "mfgpath path \"cnc operator\" \"manufacturing technician\"\n  "
            + "mfgpath path \"cnc operator\" \"manufacturing technician\" --max-stretch 20 --objective fewest-moves\n  "
            + "mfgpath path \"cnc operator\" \"mechatronics technician\" --route B --alternatives 3 --explain\n  "
            + "mfgpath path client.json \"mechatronics technician\" --effort hours.csv --credit related=0.5",
        ["plan"] = "mfgpath plan \"cnc operator\" \"mechatronics technician\" --to plan.html\n  "
            + "mfgpath plan \"cnc operator\" \"mechatronics technician\" --max-stretch 5 --to plan.md",
        ["lockin"] = "mfgpath lockin\n  mfgpath lockin --stretch 8 --area electronics",
        ["bridges"] = "mfgpath bridges\n  "
            + "mfgpath bridges \"cnc operator\" --has 4.1.07.02 --explain\n  "
            + "mfgpath bridges --cohort students.csv\n  "
            + "mfgpath bridges electronics materials\n  "
            + "mfgpath bridges 4.1 competency:4.2",
        ["associated"] = "mfgpath associated 4.1.07.02\n  mfgpath associated \"advanced fault finding\" --by p --merge-titles",
        ["heatmap"] = "mfgpath heatmap competency-pairs --merge-titles\n  "
            + "mfgpath heatmap areas --output svg > areas.svg\n  "
            + "mfgpath heatmap sub-competency-pairs --within 4.1,4.2,4.3 --output csv",
        ["report"] = "mfgpath report\n  mfgpath report table 5\n  mfgpath report figure 7 --output svg > figure-7.svg\n  "
            + "mfgpath report section 3.1.3\n  mfgpath report all --output html > report.html\n  mfgpath report --check",
        ["clusters"] = "mfgpath clusters ksas\n  mfgpath clusters occupations --members 0\n  "
            + "mfgpath clusters ksas --sweep\n  mfgpath clusters both\n  "
            + "mfgpath clusters occupations --method average-linkage --cut 12",
        ["bundle"] = "mfgpath bundle \"cnc operator\"\n  mfgpath bundle --cohort class.csv --ksas 5\n  "
            + "mfgpath bundle --cohort class.csv --effort hours.csv --stretch 80 --budget 120 --objective most-people",
        ["coverage"] = "mfgpath coverage course.csv\n  mfgpath coverage course.json \"cnc operator\"\n  "
            + "mfgpath coverage course.csv --cohort class.csv",
        ["crosswalk"] = "mfgpath import onet db_29_3_text --to onet\n  "
            + "mfgpath crosswalk --with onet\n  "
            + "mfgpath crosswalk \"cnc machinists\" --with onet\n  "
            + "mfgpath crosswalk \"cnc machinists\" --with onet --accept 51-4041.00 --to borrowed.csv\n  "
            + "mfgpath show \"cnc machinists\" --borrowed borrowed.csv",
        ["export"] = "mfgpath export gexf moves --min-evidence moderate --to moves.gexf\n  "
            + "mfgpath export graphml clusters ksas --to ksas.graphml\n  "
            + "mfgpath export mermaid route \"cnc operator\" \"mechatronics technician\"\n  "
            + "mfgpath export csv framework --to framework-csv\n  "
            + "mfgpath export matrix ksas --by jaccard --to ksas.csv\n  "
            + "mfgpath export neo4j-admin framework --to neo4j-import",
        ["diff"] = "mfgpath diff embedded our-framework\n  "
            + "mfgpath diff release-1 release-2 --route \"cnc operator\" \"mechatronics technician\" --plan client-plan.json\n  "
            + "mfgpath diff release-1 release-2 --exit-code --output json",
        ["synonyms"] = "mfgpath synonyms\n  mfgpath synonyms --near 0.9 --limit 0 --output csv",
        ["load"] = "mfgpath load --store http://localhost:7474",
        ["unload"] = "mfgpath unload --store http://localhost:7474",
        ["status"] = "mfgpath status --store http://localhost:7474",
        ["query"] = "mfgpath query --list\n  "
            + "mfgpath query gap --param from=materials/cnc-operators --param to=materials/mechatronics-technicians "
            + "--store http://localhost:7474",
        ["import"] = "mfgpath import csv our-framework\n  "
            + "mfgpath import esco esco-1.1.1 --release 1.1.1 --to esco\n  "
            + "mfgpath import onet onet-29.3 --to onet\n  "
            + "mfgpath import publication nist-ams-600-20.txt --to framework",
        ["csv"] = "mfgpath import csv our-framework\n  "
            + "mfgpath import csv our-framework --to mended --rejects rejects.csv",
        ["esco"] = "mfgpath import esco esco-1.1.1 --release 1.1.1 --to esco\n  "
            + "mfgpath moves welder --framework esco",
        ["onet"] = "mfgpath import onet onet-29.3 --to onet\n  "
            + "mfgpath import onet onet-29.3 --importance 3.5 --hours-per-level 20 --to onet --force\n  "
            + "mfgpath path machinists \"industrial engineers\" --framework onet --effort onet/hours.csv",
        ["nice"] = "mfgpath import nice nice-components.json --to nice",
        ["case"] = "mfgpath import case package.json --to framework\n  "
            + "mfgpath import case package.json --occupation-type \"Career Pathway\" --to framework",
        ["publication"] = "mfgpath import publication nist-ams-600-20.txt --to framework",
    };

    // What is exported has the names of other commands.
    private static bool IsExport(Symbol command) => command.Name == "export" || command.Parents.Any(IsExport);

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        if (command is RootCommand)
            output.WriteLine(RootExamples);
        else if (CommandExamples.TryGetValue(IsExport(command) ? "export" : command.Name, out var examples))
            output.WriteLine($"Examples:\n  {examples}\n");
        var code = rest.Invoke(parseResult);
        if (command is RootCommand)
            output.Write(RootNotes);
        return code;
    }
}
