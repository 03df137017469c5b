using System.Reflection;

namespace MfgPathways.Service;

/// <summary>What this program is.</summary>
internal static class ThisProgram
{
    /// <summary>Its version, with the commit where the build knew it.</summary>
    public static readonly string Version =
        typeof(ThisProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
