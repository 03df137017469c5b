using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MfgPathways;

/// <summary>
/// One release of the data, validated once and immutable: technology areas, tiers, competencies, sub-competencies, KSAs,
/// occupations and requirements, each list in ascending ordinal order of its ids. Two frameworks are equal when every row is.
/// Safe to share between threads.
/// </summary>
public sealed class Framework : IEquatable<Framework>
{
    private readonly Lazy<string> checksum;

    private Framework(FrameworkRows rows)
    {
        Release = rows.Release;
        Merges = rows.Merges;
        Areas = Sorted(rows.Areas, a => a.Id);
        Tiers = [.. rows.Tiers.Select(t => t.Value).OrderBy(t => t.Number)];
        Competencies = Sorted(rows.Competencies, c => c.Id);
        SubCompetencies = Sorted(rows.SubCompetencies, s => s.Id);
        Ksas = Sorted(rows.Ksas, k => k.Id);
        Occupations = Sorted(rows.Occupations, o => o.Id);
        Requirement[] requirements = [.. rows.Requirements.Select(r => r.Value)];
        Array.Sort(requirements, ByOccupationThenKsa);
        Requirements = ImmutableCollectionsMarshal.AsImmutableArray(requirements);
        checksum = new Lazy<string>(() => FrameworkChecksum.Of(this));
    }

    /// <summary>Which release this is.</summary>
    public FrameworkRelease Release { get; }

    /// <summary>Which merges made it out of the published one.</summary>
    public Merges Merges { get; }

    /// <summary>Technology areas by id.</summary>
    public ImmutableArray<TechnologyArea> Areas { get; }

    /// <summary>Tiers by number.</summary>
    public ImmutableArray<Tier> Tiers { get; }

    /// <summary>Competencies by id.</summary>
    public ImmutableArray<Competency> Competencies { get; }

    /// <summary>Sub-competencies by id.</summary>
    public ImmutableArray<SubCompetency> SubCompetencies { get; }

    /// <summary>KSAs by id.</summary>
    public ImmutableArray<Ksa> Ksas { get; }

    /// <summary>Occupations by id.</summary>
    public ImmutableArray<Occupation> Occupations { get; }

    /// <summary>Requirements by occupation id, then KSA id.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>
    /// SHA-256 over every row in canonical form, as 64 lower-case hexadecimal digits. Equal frameworks have equal checksums on every
    /// machine and in every store.
    /// </summary>
    public string Checksum => checksum.Value;

    /// <summary>The competency of an id. O(log competencies).</summary>
    /// <param name="id">Id of a competency of this framework.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Competency Competency(string id) => ById(Competencies, id, c => c.Id);

    /// <summary>The sub-competency of an id. O(log sub-competencies).</summary>
    /// <param name="id">Id of a sub-competency of this framework.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SubCompetency SubCompetency(string id) => ById(SubCompetencies, id, s => s.Id);

    /// <summary>The technology areas of an occupation, by id. O(areas).</summary>
    /// <param name="occupation">An occupation of this framework.</param>
    public IEnumerable<TechnologyArea> AreasOf(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return Areas.Where(a => occupation.AreaIds.Contains(a.Id));
    }

    /// <summary>The names of its technology areas, separated by commas. O(areas).</summary>
    /// <param name="occupation">An occupation of this framework.</param>
    public string AreaNamesOf(Occupation occupation) => string.Join(", ", AreasOf(occupation).Select(a => a.Name));

    /// <summary>
    /// Whether the source counts how many institutes named an occupation; where it does not, each counts 1. O(occupations).
    /// </summary>
    public bool CountsInstitutes => Occupations.Any(o => o.Institutes > 1);

    /// <summary>The abbreviations of its technology areas, separated by commas. O(areas).</summary>
    /// <param name="occupation">An occupation of this framework.</param>
    public string AreaAbbreviationsOf(Occupation occupation) => string.Join(", ", AreasOf(occupation).Select(a => a.Abbreviation));

    /// <summary>Validates rows and makes a framework of them.</summary>
    /// <param name="rows">The rows; they may stand in any order.</param>
    /// <exception cref="FrameworkException">An unknown reference, a duplicate, an empty id or name, a number out of range or a cycle; it
    /// lists all of them.</exception>
    /// <remarks>O(n log n) in the number of rows.</remarks>
    public static Framework Create(FrameworkRows rows)
    {
        var defects = FrameworkValidation.Defects(rows);
        return defects.Count == 0 ? new Framework(rows) : throw new FrameworkException(defects);
    }

    /// <summary>Makes a framework of rows in which the validation has found nothing.</summary>
    internal static Framework OfValid(FrameworkRows rows) => new(rows);

    /// <inheritdoc/>
    public bool Equals(Framework? other) =>
        other is not null && Release == other.Release && Merges == other.Merges
        && Areas.SequenceEqual(other.Areas) && Tiers.SequenceEqual(other.Tiers) && Competencies.SequenceEqual(other.Competencies)
        && SubCompetencies.SequenceEqual(other.SubCompetencies) && Ksas.SequenceEqual(other.Ksas)
        && Occupations.SequenceEqual(other.Occupations) && Requirements.SequenceEqual(other.Requirements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Framework);

    /// <inheritdoc/>
    public override int GetHashCode() => Checksum.GetHashCode(StringComparison.Ordinal);

    // No two requirements are equal, so that the sort need not be stable.
    private static int ByOccupationThenKsa(Requirement a, Requirement b) =>
        string.CompareOrdinal(a.OccupationId, b.OccupationId) is not 0 and var order ? order : string.CompareOrdinal(a.KsaId, b.KsaId);

    private static ImmutableArray<T> Sorted<T>(IEnumerable<Sourced<T>> rows, Func<T, string> id) =>
        [.. rows.Select(r => r.Value).OrderBy(id, StringComparer.Ordinal)];

    private static T ById<T>(ImmutableArray<T> rows, string id, Func<T, string> idOf)
    {
        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(idOf(rows[middle]), id))
            {
                case 0:
                    return rows[middle];
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        throw new KeyNotFoundException($"{id} is not of this framework.");
    }
}
