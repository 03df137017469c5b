using System.Collections;
using System.Globalization;

namespace MfgPathways.Neo4j;

/// <summary>Values as Cypher writes them, for scripts that have to do without parameters.</summary>
internal static class CypherLiteral
{
    public static void Write(TextWriter output, object? value)
    {
        switch (value)
        {
            case null:
                output.Write("null");
                break;
            case string text:
                Text(output, text);
                break;
            case int number:
                output.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                Map(output, map);
                break;
            case IEnumerable list:
                List(output, list.Cast<object?>());
                break;
            default:
                throw new ArgumentException($"No Cypher literal is known for a {value.GetType().Name}.", nameof(value));
        }
    }

    // A backslash begins an escape, also one of the form \u0027, which would otherwise close the text.
    private static void Text(TextWriter output, string text)
    {
        output.Write('\'');
        foreach (var c in text)
        {
            if (c is '\\' or '\'')
                output.Write('\\');
            output.Write(c);
        }

        output.Write('\'');
    }

    private static void Map(TextWriter output, IReadOnlyDictionary<string, object?> map)
    {
        var before = "{";
        foreach (var (name, value) in map)
        {
            output.Write($"{before}{name}: ");
            Write(output, value);
            before = ", ";
        }

        output.Write(map.Count == 0 ? "{}" : "}");
    }

    private static void List(TextWriter output, IEnumerable<object?> list)
    {
        var before = "[";
        foreach (var value in list)
        {
            output.Write(before);
            Write(output, value);
            before = ", ";
        }

        output.Write(before == "[" ? "[]" : "]");
    }
}
