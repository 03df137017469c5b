namespace MfgPathways.Service.Wire;

/// <summary>A question that cannot be answered as it was asked. The message is a sentence that says what to do.</summary>
internal sealed class RequestException : Exception
{
    private RequestException(int status, string field, string message)
        : base(message) => (Status, Field) = (status, field);

    public int Status { get; }

    /// <summary>The parameter, or the place in the body, that is wrong.</summary>
    public string Field { get; }

    /// <summary>Names to choose from, as one writes them; empty where there are none.</summary>
    public IReadOnlyList<string> Nearest { get; private init; } = [];

    /// <summary>A value that no question may have.</summary>
    public static RequestException Invalid(string field, string message) => new(StatusCodes.Status400BadRequest, field, message);

    /// <summary>A question that the service cannot answer as it is configured.</summary>
    public static RequestException Impossible(string field, string message) => new(StatusCodes.Status409Conflict, field, message);

    /// <summary>A name that stands for nothing, or for several things.</summary>
    public static RequestException Unknown(string field, string message, IEnumerable<string> nearest) =>
        new(StatusCodes.Status404NotFound, field, message) { Nearest = [.. nearest] };
}
