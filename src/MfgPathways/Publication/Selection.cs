namespace MfgPathways.Publication;

/// <summary>One occupation in a cell of Table 19 as printed: a title, and the area after it; <c>null</c> where there is none.</summary>
internal readonly record struct Selection(string Title, PublishedArea? Area);
