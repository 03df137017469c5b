namespace MfgPathways.Service.Settings;

/// <summary>Which framework is loaded into the store, and when; without a store, which is served: the section <c>Load</c>.</summary>
internal sealed class LoadSettings
{
    public const string Section = "Load";

    public LoadMode Mode { get; set; } = LoadMode.LoadIfMissing;

    /// <summary>
    /// Directory or zip of CSV files, as <c>mfgpath --framework</c> takes it; empty for the framework that comes with the program.
    /// </summary>
    public string? Framework { get; set; }
}
