using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Security;

/// <summary>Refuses keys that could never match, at the start.</summary>
internal sealed class ApiKeyValidation : IValidateOptions<ApiKeyOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiKeyOptions options)
    {
        string[] wrong =
        [
            .. options.Keys.Where(k => k.Value.Sha256.Length != 64 || !k.Value.Sha256.All(char.IsAsciiHexDigit)).Select(k =>
                $"Security:Keys:{k.Key}:Sha256 must be the SHA-256 of the key as 64 hexadecimal digits; --new-key makes both."),
        ];
        if (options.KeyForReading && options.Keys.Count == 0)
            wrong = [.. wrong, "Security:KeyForReading is true and there is no key: name one under Security:Keys, or set it to false."];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
