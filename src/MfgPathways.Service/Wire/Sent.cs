using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;

namespace MfgPathways.Service.Wire;

/// <summary>Sends an answer as JSON, with status 200.</summary>
/// <typeparam name="T">The library's record.</typeparam>
internal sealed class Sent<T> : IResult, IEndpointMetadataProvider
    where T : notnull
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
    };

    private static readonly JsonTypeInfo<Answered<T>> Type =
        (JsonTypeInfo<Answered<T>>)(AnswerContext.Default.GetTypeInfo(typeof(Answered<T>))
            ?? throw new NotSupportedException($"{typeof(T)} is not among the answers of {nameof(AnswerContext)}."));

    private readonly Answered<T> answered;

    private Sent(Answered<T> answered) => this.answered = answered;

    public static implicit operator Sent<T>(Answered<T> answered) => new(answered);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Answered<T>), ["application/json"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        var body = httpContext.Response.BodyWriter;
        using (var writer = new Utf8JsonWriter(body, Options))
            Write(writer);
        await body.FlushAsync(httpContext.RequestAborted);
    }

    // The serializer leaves the generated code aside where there are converters, which that code heeds all the same.
    private void Write(Utf8JsonWriter writer)
    {
        if (Type.SerializeHandler is { } write)
            write(writer, answered);
        else
            JsonSerializer.Serialize(writer, answered, Type);
    }
}
