namespace MfgPathways.Neo4j;

/// <summary>Reads the values of one row, and says which kind of row holds a value of the wrong type.</summary>
internal readonly struct RowReader(IReadOnlyList<object?> row, string kind)
{
    public string Text(int column) => row[column] as string ?? throw Wrong();

    public string? TextOrNull(int column) => row[column] is null ? null : Text(column);

    public int Number(int column) => row[column] is long number and >= int.MinValue and <= int.MaxValue ? (int)number : throw Wrong();

    /// <summary>The only item of a list.</summary>
    public T Only<T>(int column) => row[column] is IReadOnlyList<object?> { Count: 1 } list && list[0] is T item ? item : throw Wrong();

    /// <summary>Ids, each once; none where the value is null.</summary>
    public IdList Ids(int column)
    {
        if (row[column] is null)
            return IdList.Empty;
        var list = List(column);
        var ids = IdList.Of(list.OfType<string>());
        return ids.Count == list.Count ? ids : throw Wrong();
    }

    public IReadOnlyList<object?> List(int column) => row[column] as IReadOnlyList<object?> ?? throw Wrong();

    public InvalidDataException Wrong() => new($"a node or relationship of kind {kind} lacks something or has it twice");
}
