using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A database that <c>neo4j-admin</c> fills from an export's files holds what one holds that a load fills.</summary>
public sealed class ImportedFrameworkTests(OwnServer fixture) : OwnServerTests(fixture)
{
    private static readonly Framework Nasty = SampleFrameworks.Random(5, 40);

    [Fact]
    public async Task Imported_files_make_the_graph_that_a_load_makes()
    {
        var server = await ProgramAsync();
        var folder = Directory.CreateTempSubdirectory("mfgpathways-import-").FullName;
        try
        {
            foreach (var name in AdminImport.Files)
            {
                await using var file = File.CreateText(Path.Combine(folder, name));
                AdminImport.Write(Nasty, name, file);
            }

            await server.ImportAsync(Path.Combine(folder, AdminImport.ScriptFile));
            await using var store = Neo4jFrameworkStore.Open(server.Options());
            await using var transport = await TransportAsync();
            foreach (var statement in ScriptStatements.Of(await File.ReadAllTextAsync(Path.Combine(folder, AdminImport.SchemaFile), Cancel)))
                await RunAsync(transport, statement);

            var filled = await GraphDump.OfAsync(transport);
            Assert.Equal(Nasty, await store.ReadAsync(Cancel));
            Assert.Equal(LoadOutcome.Unchanged, (await store.LoadAsync(Nasty, null, Cancel)).Outcome);
            await store.RemoveAsync(Cancel);
            await store.LoadAsync(Nasty, null, Cancel);
            Assert.Equal(await GraphDump.OfAsync(transport), filled);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
