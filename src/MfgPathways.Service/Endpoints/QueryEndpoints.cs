using System.ComponentModel;
using MfgPathways.Neo4j;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Stores;
using MfgPathways.Service.Wire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MfgPathways.Service.Endpoints;

/// <summary>The Cypher queries that come with the program. They are asked of the store itself, and cannot write.</summary>
internal static class QueryEndpoints
{
    public static void MapQueries(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/queries").WithTags("Queries");
        group.MapGet("", List).WithName("listQueries").WithSummary("Lists the named queries, with what they take and return.");
        group.MapGet("/{name}", RunAsync).WithName("runQuery")
            .WithSummary("Runs a named query on the store. Takes its parameters, which the list names, beside offset and limit.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static Ok<Told<IReadOnlyList<QueryDescription>>> List() =>
        TypedResults.Ok(new Told<IReadOnlyList<QueryDescription>>(Answers.SchemaVersion, QueryDescription.All));

    private static async Task<Sent<QueryPage>> RunAsync(
        [Description("Name of the query, out of the list.")] string name, [AsParameters] Paging paging, QueryValues values,
        StoreConnections connections, WorkState state,
        CancellationToken cancellationToken)
    {
        if (NamedQueries.All.All(q => q.Name != name))
            throw RequestException.Unknown(
                "name", $"There is no query {Quoted.Of(name)}: choose one of the list.", NamedQueries.All.Select(q => q.Name));
        if (connections.Questions is not { } store)
            throw RequestException.Impossible(
                "name", "No store is configured, and a query is asked of a Neo4j: set Store:Uri, for example to http://localhost:7474.");
        // Each question would be one more wrong password, and some in a row lock the account.
        if (state.Current is { Refused: true, Failure: { } failure })
            throw new StoreException(failure);
        var answer = await store.QueryAsync(name, values.ByName, cancellationToken);
        var rows = paging.Of(answer.Rows);
        return new Answered<QueryPage>(
            Answers.SchemaVersion, new Source(answer.ReleaseId, answer.Checksum, "as loaded", answer.Attribution),
            new QueryPage(rows.Part, new QueryRows(name, values.ByName, answer.Derived, answer.Columns, rows.Items)));
    }
}
