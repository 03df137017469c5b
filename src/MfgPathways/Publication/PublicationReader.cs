namespace MfgPathways.Publication;

/// <summary>Reads NIST AMS 600-20 from its text.</summary>
public static class PublicationReader
{
    private const string Number = "NIST AMS 600-20";

    /// <summary>Reads the whole publication, or refuses it as a whole.</summary>
    /// <param name="text">The text: a line for each paragraph, tabs between the cells of a table.</param>
    /// <returns>Framework, labour market, published figures, and every repair that was made.</returns>
    /// <exception cref="PublicationException">The text is truncated, altered or another document; it lists every problem.</exception>
    public static PublicationContent Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains(Number, StringComparison.Ordinal))
            throw new PublicationException([new(0, $"The number {Number} stands nowhere in it: this is another document.")]);
        var lines = new PublicationText(text);
        var problems = new Problems();
        var errata = new List<Erratum>();
        var areas = AreaTable.Read(lines, problems);
        var rows = FrameworkTables.Read(lines, areas, errata, problems);
        var labourMarket = LabourMarketTables.Read(lines, areas, problems);
        var figures = Figures(lines, areas, rows, problems);
        StatedCounts.Check(rows, figures, problems);
        problems.ThrowIfAny();
        return new(Validated(rows), [.. labourMarket], [.. figures], [.. errata]);
    }

    private static Framework Validated(FrameworkRows rows)
    {
        try
        {
            return Framework.Create(rows);
        }
        catch (FrameworkException e)
        {
            throw new PublicationException([.. e.Defects.Select(d => new PublicationProblem(0, $"{d.Origin}: {d.Message}"))]);
        }
    }

    private static List<PublishedFigure> Figures(
        PublicationText text, List<PublishedArea> areas, FrameworkRows rows, Problems problems)
    {
        var tables = new FigureTables(text, areas, problems);
        var prose = ProseFigures.Read(text, problems).ToLookup(f => f.Place.Split(' ')[0]);
        return
        [
            .. tables.Tables(), .. prose["Table"], .. prose["Fig."], .. tables.Heatmaps(), .. prose["Section"],
            .. new AssociationFigures(rows, problems).Read(text),
        ];
    }
}
