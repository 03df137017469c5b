using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says in sentences which settings are wrong.</summary>
internal static partial class WrongSettings
{
    /// <summary>Makes the service, and checks all settings: some are read while it is made.</summary>
    /// <returns>The service; <c>null</c>, and what is wrong, where something is.</returns>
    public static (WebApplication? Service, IReadOnlyList<string> Wrong) Build(WebApplicationBuilder builder)
    {
        WebApplication? service = null;
        var wrong = Of(() => service = builder.Build());
        if (service is not null)
            wrong = Of(service.Services);
        return (wrong.Count == 0 ? service : null, wrong);
    }

    /// <summary>Reads and checks all settings.</summary>
    /// <returns>What is wrong; nothing where all is well.</returns>
    public static IReadOnlyList<string> Of(IServiceProvider services) =>
        Of(() => services.GetRequiredService<IStartupValidator>().Validate());

    private static IReadOnlyList<string> Of(Action reading)
    {
        try
        {
            reading();
            return [];
        }
        catch (AggregateException all)
        {
            return [.. all.InnerExceptions.SelectMany(Sentences)];
        }
        catch (Exception exception) when (exception is OptionsValidationException or InvalidOperationException)
        {
            return Sentences(exception);
        }
    }

    private static IReadOnlyList<string> Sentences(Exception exception)
    {
        if (exception is OptionsValidationException wrong)
            return [.. wrong.Failures];
        if (Unreadable().Match(exception.Message) is { Success: true } unreadable)
            return [$"{unreadable.Groups["key"].Value} is {Quoted.Of(unreadable.Groups["value"].Value)}; "
                + $"write {Words(unreadable.Groups["type"].Value)}."];
        if (Unknown().Match(exception.Message) is { Success: true } unknown)
            return [$"The settings have no {unknown.Groups["keys"].Value} in the section of {unknown.Groups["type"].Value}: "
                + "correct the name, or leave it out."];
        return [exception.Message];
    }

    private static string Words(string type) => type switch
    {
        "System.TimeSpan" => "a time such as 00:01:00",
        "System.Boolean" => "true or false",
        _ when (Type.GetType(type) ?? typeof(Framework).Assembly.GetType(type)) is { IsEnum: true } choice =>
            string.Join(" or ", Enum.GetNames(choice)),
        _ => "a number in range",
    };

    [GeneratedRegex(
        "^Failed to convert configuration value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline)]
    private static partial Regex Unreadable();

    [GeneratedRegex("properties were not found on the instance of (?<type>[^:]+): (?<keys>.+)$", RegexOptions.Singleline)]
    private static partial Regex Unknown();
}
