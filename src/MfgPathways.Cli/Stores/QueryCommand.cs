using System.CommandLine;
using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Stores;

/// <summary><c>query NAME [--param k=v]</c> and <c>query --list</c>.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string?> Name = new("name") { Description = "Name of the query.", DefaultValueFactory = _ => null };
    private static readonly Option<string[]> Param = new("--param")
    {
        Description = "A parameter of the query; repeat for more.",
        HelpName = "NAME=VALUE",
    };
    private static readonly Option<bool> List = new("--list")
    {
        Description = "List the queries with their parameters and columns; needs no server.",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("query", "Run one of the shipped Cypher queries, read-only, on a Neo4j server.") { Name, Param, List };
        command.SetAction((parsed, ct) =>
        {
            var session = new Session(parsed, io);
            return parsed.GetValue(List)
                ? Task.FromResult(session.Write(ListAnswer()))
                : RunAsync(session, parsed.GetValue(Name), parsed.GetValue(Param) ?? [], ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(Session session, string? name, string[] parameters, CancellationToken cancellationToken)
    {
        if (name is null)
            throw CliException.Usage("Name a query; `mfgpath query --list` lists them.");
        var values = Parse(parameters);
        await using var store = session.OpenNeo4j("query");
        QueryAnswer answer;
        try
        {
            answer = await store.QueryAsync(name, values, cancellationToken);
        }
        catch (QueryParameterException exception)
        {
            throw CliException.Usage(exception.Message);
        }

        var table = new Table(
            [.. answer.Columns.Select(
                (c, i) => new Column(c, answer.Rows.Count > 0 && answer.Rows.All(r => r[i] is long or double or null)))],
            [.. answer.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Text)])]);
        var payload = new QueryRows(name, values, answer.Derived, answer.Columns, answer.Rows);
        var source = new Source(answer.ReleaseId, answer.Checksum, "as loaded", answer.Attribution);
        return session.Write(new Answer(
            "query", $"{answer.Query.Purpose} {Say.Count(answer.Rows.Count, "row")} from {store.Name}",
            [new Section(null, [], table)], table, new Payload(payload, wire => wire.QueryRows), source,
            answer.Derived is { } read ? [$"The {read.Kind.Replace('-', ' ')} of run {read.Run}: {read.Options}."] : []));
    }

    private static Dictionary<string, string> Parse(string[] parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw CliException.Usage($"--param {parameter} is no NAME=VALUE.");
            if (!values.TryAdd(parameter[..equals], parameter[(equals + 1)..]))
                throw CliException.Usage($"--param {parameter[..equals]} is given twice.");
        }

        return values;
    }

    private static Answer ListAnswer()
    {
        var queries = QueryDescription.All;
        var flat = Table.Of(
            ["query", "kind", "name", "type", "description"],
            queries.SelectMany(q => Needs(q).Select(n => (string[])[q.Name, "needs", q.Needs!, "", n])
                .Concat(q.Parameters.Select(p => (string[])[q.Name, "parameter", p.Name, p.Type, p.Description]))
                .Concat(q.Columns.Select(c => (string[])[q.Name, "column", c.Name, c.Type, c.Description]))));
        return new Answer(
            "query", $"{queries.Count} queries; run one with `mfgpath query NAME --param NAME=VALUE --store URI`",
            [.. queries.Select(q => new Section(q.Name, [q.Purpose, .. Needs(q)], Table.Of(["", "", "", ""], Rows(q))))],
            flat, new Payload(queries, wire => wire.IReadOnlyListQueryDescription), null, []);
    }

    private static string[] Needs(QueryDescription query) => query.Needs switch
    {
        null => [],
        "clusters" => ["Reads the clusters that `mfgpath clusters ksas|occupations|both --write` keeps."],
        var kind => [
            $"Reads the {kind.Split('-')[0]} that `mfgpath {kind.Replace("-of-", " ", StringComparison.Ordinal)} --write` keeps.",
        ],
    };

    private static IEnumerable<string[]> Rows(QueryDescription query) =>
        query.Parameters.Select(p => (string[])["takes", p.Name, p.Type, p.Description])
            .Concat(query.Columns.Select(c => (string[])["returns", c.Name, c.Type, c.Description]));

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IEnumerable<object?> list => string.Join("; ", list.Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
