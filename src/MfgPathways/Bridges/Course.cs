using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>What is taught: a list of KSAs. Immutable, never empty.</summary>
public sealed record Course
{
    private Course(string? name, IdList ksas)
    {
        Name = name;
        Ksas = ksas;
    }

    /// <summary>What a person calls it; <c>null</c> where it has no name.</summary>
    public string? Name { get; }

    /// <summary>Ids of the KSAs taught, each once.</summary>
    public IdList Ksas { get; }

    /// <summary>A course of KSAs.</summary>
    /// <param name="ksas">Ids of KSAs of one framework; repetitions are dropped.</param>
    /// <param name="name">What a person calls it; may be <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Course Create(IEnumerable<string> ksas, string? name = null) => IdList.Of(ksas) is { Count: > 0 } taught
        ? new Course(name, taught)
        : throw new ArgumentException("A course teaches at least one KSA.", nameof(ksas));

    /// <summary>What is taught, as a bitset.</summary>
    internal ulong[] BitsIn(SkillGraph graph)
    {
        var bits = new ulong[graph.Words];
        foreach (var id in Ksas)
            KsaSet.Add(bits, graph.KsaNumber(id));
        return bits;
    }
}
