namespace MfgPathways.Neo4j.Tests;

/// <summary>The statements of a script that an export wrote.</summary>
internal static class ScriptStatements
{
    public static string[] Of(string script) =>
        script.Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
