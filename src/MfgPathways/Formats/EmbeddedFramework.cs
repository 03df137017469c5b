namespace MfgPathways.Formats;

/// <summary>The framework that comes with the library: NIST AMS 600-20, as published.</summary>
public static class EmbeddedFramework
{
    /// <summary>Id of the release that it is.</summary>
    public const string ReleaseId = "nist-ams-600-20";

    /// <summary>Reads it. Each call makes an equal, new framework.</summary>
    public static Framework Read() => FrameworkReader.Read(EmbeddedFile.Read);
}
