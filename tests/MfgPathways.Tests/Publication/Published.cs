using MfgPathways.Publication;

namespace MfgPathways.Tests.Publication;

/// <summary>Looks up published figures and their counterparts in a framework.</summary>
internal static class Published
{
    public static readonly IReadOnlyList<PublishedFigure> Figures = EmbeddedPublication.PublishedFigures();

    public static IEnumerable<PublishedFigure> At(string place, string measure) =>
        Figures.Where(f => f.Place == place && f.Measure == measure);

    public static PublishedFigure Single(string place, string subject, string measure) =>
        At(place, measure).Single(f => f.Subject == subject);

    public static IdList KsasOf(Framework framework, string area) => IdList.Of(Requirements(framework, area).Select(r => r.KsaId));

    public static IdList AreasOf(Framework framework, string ksa) =>
        IdList.Of(framework.Requirements.Where(r => r.KsaId == ksa).Select(r => r.OccupationId.Split('/')[0]));

    /// <summary>Selections of an area within a competency or sub-competency.</summary>
    public static int Selections(Framework framework, string subject)
    {
        var (area, group) = (subject.Split(';')[0], subject.Split(';')[1]);
        return Requirements(framework, area).Where(r => r.KsaId.StartsWith($"{group}.", StringComparison.Ordinal)).Sum(r => r.Selections);
    }

    private static IEnumerable<Requirement> Requirements(Framework framework, string area) =>
        framework.Requirements.Where(r => r.OccupationId.StartsWith($"{area}/", StringComparison.Ordinal));
}
