namespace MfgPathways.Publication;

/// <summary>A row of Table 18.</summary>
internal sealed record Definition(string Id, string Name, string Text, string Source);
