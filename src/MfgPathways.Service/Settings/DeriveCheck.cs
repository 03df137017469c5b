using MfgPathways.Clusters;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says what is wrong with what is to be derived.</summary>
internal sealed class DeriveCheck : IValidateOptions<DeriveSettings>
{
    public ValidateOptionsResult Validate(string? name, DeriveSettings options)
    {
        foreach (var (scope, found) in options.Clusters())
            try
            {
                found.Check(scope);
            }
            catch (ClusterException exception)
            {
                return ValidateOptionsResult.Fail($"Derive:{scope}:Options cannot be followed: {exception.Message}");
            }

        return ValidateOptionsResult.Success;
    }
}
