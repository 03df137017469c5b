using MfgPathways.Formats;

namespace MfgPathways.Service.Settings;

/// <summary>The framework that is configured: a directory or a zip of CSV files, or the one that comes with the program.</summary>
internal sealed class FrameworkSource(LoadSettings settings)
{
    /// <summary>Reads it anew, so that it may change while the service runs.</summary>
    public Framework Read() =>
        string.IsNullOrEmpty(settings.Framework) ? EmbeddedFramework.Read() : FrameworkPath.Read(settings.Framework);
}
