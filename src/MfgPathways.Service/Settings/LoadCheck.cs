using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says what is wrong with the framework to load.</summary>
internal sealed class LoadCheck : IValidateOptions<LoadSettings>
{
    public ValidateOptionsResult Validate(string? name, LoadSettings options) => Wrong(options) is { } sentence
        ? ValidateOptionsResult.Fail(sentence)
        : ValidateOptionsResult.Success;

    private static string? Wrong(LoadSettings settings)
    {
        if (!Enum.IsDefined(settings.Mode))
            return $"Load:Mode is {settings.Mode}; write {string.Join(" or ", Enum.GetNames<LoadMode>())}.";
        try
        {
            _ = new FrameworkSource(settings).Read();
            return null;
        }
        catch (Exception exception) when (exception is StoreException or FrameworkException or IOException or UnauthorizedAccessException)
        {
            return $"Load:Framework cannot be read: {exception.Message}";
        }
    }
}
