using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Bridges;

/// <summary>People of whom something is asked together: profiles, and how many people have each. Immutable, never empty.</summary>
public sealed record Cohort
{
    /// <summary>Most people in all: a million. Sums over them stay exact.</summary>
    public const int MostHeads = 1_000_000;

    private Cohort(CohortMember[] members, int heads)
    {
        Members = members;
        Heads = heads;
    }

    /// <summary>The profiles, in the order in which they were given.</summary>
    public IReadOnlyList<CohortMember> Members { get; }

    /// <summary>How many people in all.</summary>
    public int Heads { get; }

    /// <summary>One person.</summary>
    /// <param name="profile">What the person holds.</param>
    public static Cohort Of(Profile profile) => Create([new(profile, 1)]);

    /// <summary>One person of every occupation that lists a KSA, by id.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentException">No occupation lists a KSA.</exception>
    public static Cohort Everyone(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Create(
            graph.Framework.Occupations.Where((_, o) => graph.KsasOf(o).Length > 0).Select(o => new CohortMember(Profile.Of(o), 1)));
    }

    /// <summary>A cohort of members.</summary>
    /// <param name="members">The members, at least one.</param>
    /// <exception cref="ArgumentException">There is none, a head count is below 1, or there are too many heads in all.</exception>
    public static Cohort Create(IEnumerable<CohortMember> members)
    {
        CohortMember[] list = [.. members];
        if (list.Length == 0 || list.Any(m => m.Heads < 1))
            throw new ArgumentException("A cohort has at least one profile, and at least one head of each.", nameof(members));
        var heads = list.Sum(m => (long)m.Heads);
        return heads <= MostHeads
            ? new Cohort(list, (int)heads)
            : throw new ArgumentException($"A cohort has at most {MostHeads} heads in all, not {heads}.", nameof(members));
    }
}
