using System.Collections;
using System.Runtime.CompilerServices;

namespace MfgPathways;

/// <summary>An immutable list of ids in ascending ordinal order, each once; equal when its ids are equal.</summary>
[CollectionBuilder(typeof(IdList), nameof(Create))]
public sealed class IdList : IReadOnlyList<string>, IEquatable<IdList>
{
    /// <summary>No id.</summary>
    public static readonly IdList Empty = new([]);

    private readonly string[] ids;

    private IdList(string[] ids) => this.ids = ids;

    /// <summary>How many ids.</summary>
    public int Count => ids.Length;

    /// <summary>The id at a position.</summary>
    /// <param name="index">Position from 0.</param>
    public string this[int index] => ids[index];

    /// <summary>The list of the given ids, sorted, repetitions dropped.</summary>
    /// <param name="ids">Ids in any order.</param>
    public static IdList Create(ReadOnlySpan<string> ids) => Of(ids.ToArray());

    /// <inheritdoc cref="Create"/>
    public static IdList Of(IEnumerable<string> ids)
    {
        string[] sorted = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return sorted.Length == 0 ? Empty : new IdList(sorted);
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)ids).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ids.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(IdList? other) => other is not null && ids.AsSpan().SequenceEqual(other.ids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdList);

    /// <inheritdoc/>
    public override int GetHashCode() => ids.Aggregate(17, HashCode.Combine);

    /// <summary>The ids, joined by <c>;</c>.</summary>
    public override string ToString() => string.Join(';', ids);
}
