namespace MfgPathways.Neo4j;

/// <summary>The type of a parameter.</summary>
public enum QueryValueType
{
    /// <summary>Any text: <c>string</c> in a file.</summary>
    Text,

    /// <summary>A whole number: <c>integer</c> in a file.</summary>
    WholeNumber,

    /// <summary>A number: <c>float</c> in a file.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>: <c>boolean</c> in a file.</summary>
    Flag,
}
