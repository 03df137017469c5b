using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Settings;

/// <summary>Says which settings of a section are out of the ranges that are declared for them.</summary>
internal sealed class RangeCheck<TSettings>(string section) : IValidateOptions<TSettings>
    where TSettings : class
{
    public ValidateOptionsResult Validate(string? name, TSettings options)
    {
        string[] wrong =
        [
            .. from property in typeof(TSettings).GetProperties()
               let range = property.GetCustomAttribute<RangeAttribute>()
               let value = property.GetValue(options)
               where range is not null && !range.IsValid(value)
               select FormattableString.Invariant($"{section}:{property.Name} is {value}; write {range.Minimum} to {range.Maximum}."),
        ];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
