namespace MfgPathways.Publication;

internal static class FigureTables
{
    public const string Figure6 = "Fig. 6. ";
}
