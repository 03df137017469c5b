using System.Text;
using System.Text.Json;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class TypedJsonTests
{
    [Theory]
    [InlineData(1.0, """{"$type":"Float","_value":"1.0"}""")]
    [InlineData(1e300, """{"$type":"Float","_value":"1E+300"}""")]
    [InlineData(double.NaN, """{"$type":"Float","_value":"NaN"}""")]
    [InlineData(double.NegativeInfinity, """{"$type":"Float","_value":"-Infinity"}""")]
    [InlineData(9007199254740993L, """{"$type":"Integer","_value":"9007199254740993"}""")]
    [InlineData(7, """{"$type":"Integer","_value":"7"}""")]
    [InlineData(null, """{"$type":"Null","_value":null}""")]
    [InlineData(true, """{"$type":"Boolean","_value":true}""")]
    [InlineData("技能", """{"$type":"String","_value":"技能"}""")]
    public void A_value_says_its_type_before_itself_and_comes_back(object? value, string json)
    {
        Assert.Equal(json, Text(value));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(value is int i ? (long)i : value, TypedJson.Read(document.RootElement));
    }

    [Fact]
    public void Lists_and_maps_nest() => Assert.Equal(
        """{"$type":"List","_value":[{"$type":"Map","_value":{"a":{"$type":"List","_value":[{"$type":"String","_value":"x"}]}}}]}""",
        Text(new[] { new Dictionary<string, object?> { ["a"] = new[] { "x" } } }));

    private static string Text(object? value)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
            TypedJson.Write(writer, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
