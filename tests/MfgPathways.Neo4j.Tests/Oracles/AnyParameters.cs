namespace MfgPathways.Neo4j.Tests;

/// <summary>Parameters with which every query can be asked.</summary>
internal static class AnyParameters
{
    public static Dictionary<string, string> Of(NamedQuery query, string text) => query.Parameters.ToDictionary(
        p => p.Name, p => p.Name == "of" ? "ksas" : p.Type == QueryValueType.Text ? text : "3");
}
