using MfgPathways.Neo4j;
using MfgPathways.Service.Stores;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says what is wrong with the address of the store and its credentials. Never repeats them.</summary>
internal sealed class StoreCheck : IValidateOptions<StoreSettings>
{
    public ValidateOptionsResult Validate(string? name, StoreSettings options) =>
        Wrong(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Wrong(StoreSettings settings)
    {
        if (!settings.IsConfigured)
            return null;
        if (!Uri.TryCreate(settings.Uri, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return "Store:Uri (or MFGPATHWAYS_STORE) is no address of a Neo4j: write one such as http://localhost:7474, or embedded.";
        if (uri.UserInfo.Length > 0)
            return "Store:Uri (or MFGPATHWAYS_STORE) holds credentials: leave them out and set Store:User and Store:Password.";
        if (!string.IsNullOrEmpty(settings.Password) && !string.IsNullOrEmpty(settings.PasswordFile))
            return "Store:Password and Store:PasswordFile are both set: leave one out.";
        if (!string.IsNullOrEmpty(settings.PasswordFile) && !File.Exists(settings.PasswordFile))
            return $"Store:PasswordFile (or MFGPATHWAYS_NEO4J_PASSWORD_FILE) names {settings.PasswordFile}, and there is no such file.";
        if (settings.TryTimeout <= TimeSpan.Zero || settings.TotalTimeout < settings.TryTimeout || settings.TotalTimeout.TotalHours > 1)
            return "Store:TryTimeout must be above zero, and Store:TotalTimeout at least as long and at most an hour.";
        return Unusable(settings);
    }

    private static string? Unusable(StoreSettings settings)
    {
        try
        {
            Neo4jFrameworkStore.Open(StoreConnections.OptionsOf(settings)).DisposeAsync().AsTask().Wait();
            return null;
        }
        catch (StoreException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"Store:PasswordFile (or MFGPATHWAYS_NEO4J_PASSWORD_FILE) cannot be read: {exception.Message}";
        }
    }
}
