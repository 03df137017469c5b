using MfgPathways.Graph;

namespace MfgPathways.Profiles;

/// <summary>
/// The KSAs that a person holds: those of an occupation, plus or minus some; or a list of KSAs alone. Immutable. It holds no more than it
/// needs: no KSA in <see cref="Has"/> is one of the occupation's, and every KSA in <see cref="Lacks"/> is.
/// </summary>
public sealed record Profile
{
    private Profile(string? name, Occupation? occupation, IdList has, IdList lacks)
    {
        Name = name;
        Occupation = occupation;
        Has = has;
        Lacks = lacks;
    }

    /// <summary>What a person calls the profile; <c>null</c> where it has no name.</summary>
    public string? Name { get; }

    /// <summary>The occupation that the person has; <c>null</c> where there is none.</summary>
    public Occupation? Occupation { get; }

    /// <summary>Ids of KSAs held beyond those of the occupation.</summary>
    public IdList Has { get; }

    /// <summary>Ids of KSAs of the occupation that the person does not hold.</summary>
    public IdList Lacks { get; }

    /// <summary>Whether it is an occupation as the framework lists it, neither more nor less.</summary>
    public bool IsOccupation => Occupation is not null && Has.Count == 0 && Lacks.Count == 0;

    /// <summary>Somebody who holds what an occupation requires, neither more nor less.</summary>
    /// <param name="occupation">The occupation.</param>
    public static Profile Of(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return new Profile(null, occupation, IdList.Empty, IdList.Empty);
    }

    /// <summary>A profile out of what a person says.</summary>
    /// <param name="framework">The framework that the ids are of.</param>
    /// <param name="occupation">The occupation; <c>null</c> where the KSAs stand alone.</param>
    /// <param name="has">Ids of KSAs held beyond it; those that the occupation requires are dropped.</param>
    /// <param name="lacks">Ids of KSAs not held; those that the occupation does not require are dropped.</param>
    /// <param name="name">What a person calls it; may be <c>null</c>.</param>
    /// <exception cref="ProfileException">An id is unknown, or a KSA is said to be both held and lacking; it lists all of them.</exception>
    /// <remarks>
    /// An id that was merged into another KSA stands for that one, and a code that only one KSA has for that one. O(requirements + ids).
    /// </remarks>
    public static Profile Create(
        Framework framework, Occupation? occupation, IEnumerable<string> has, IEnumerable<string> lacks, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var ksas = IdIndexes.Ksas(framework);
        var problems = new List<string>();
        var (held, missing) = (Known(has), Known(lacks));
        problems.AddRange(held.Intersect(missing).Select(id => $"{id} is said to be both held and lacking: leave one out."));
        if (problems.Count > 0)
            throw new ProfileException(problems);
        var required = framework.Requirements.Where(r => r.OccupationId == occupation?.Id).Select(r => r.KsaId).ToHashSet();
        return new Profile(
            name, occupation, IdList.Of(held.Where(id => !required.Contains(id))), IdList.Of(missing.Where(required.Contains)));

        HashSet<string> Known(IEnumerable<string> ids)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in ids.Distinct(StringComparer.Ordinal))
                if (ksas.Find(id).Found is { } ksa)
                    known.Add(ksa.Id);
                else
                    problems.Add(problems.Count < ProfileException.MostShown ? UnknownKsa.Sentence(framework, id) : Quoted.Of(id));
            return known;
        }
    }

    /// <summary>The profile of somebody who has learnt one more KSA.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="ksa">The KSA.</param>
    public Profile With(Framework framework, Ksa ksa)
    {
        ArgumentNullException.ThrowIfNull(ksa);
        return Create(framework, Occupation, Has.Append(ksa.Id), Lacks.Where(id => id != ksa.Id), Name);
    }

    /// <summary>The profile of somebody who does not hold one of the KSAs.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="ksa">The KSA.</param>
    public Profile Without(Framework framework, Ksa ksa)
    {
        ArgumentNullException.ThrowIfNull(ksa);
        return Create(framework, Occupation, Has.Where(id => id != ksa.Id), Lacks.Append(ksa.Id), Name);
    }

    /// <summary>The KSAs held, as a new bitset of <see cref="SkillGraph.Words"/> words.</summary>
    internal ulong[] BitsIn(SkillGraph graph)
    {
        var bits = Occupation is null ? new ulong[graph.Words] : graph.BitsOf(graph.NumberOf(Occupation)).ToArray();
        foreach (var ksa in Has.Select(graph.KsaNumber))
            KsaSet.Add(bits, ksa);
        foreach (var ksa in Lacks.Select(graph.KsaNumber))
            KsaSet.Remove(bits, ksa);
        return bits;
    }

    /// <summary>Number of the occupation, −1 where there is none.</summary>
    internal int OriginIn(SkillGraph graph) => Occupation is null ? -1 : graph.NumberOf(Occupation);
}
