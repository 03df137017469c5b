namespace MfgPathways.Releases;

/// <summary>Tells which rows of two releases are one.</summary>
internal static class RowPairs
{
    /// <summary>
    /// One is what has the same id; of the rest, what alone has its text in its group on both sides; of the rest, what alone has its text.
    /// Where ids do not stay, because they are numbers that may be given anew, the same id and text come first, and the same id with
    /// another text last. O(n).
    /// </summary>
    /// <param name="before">The earlier release.</param>
    /// <param name="after">The later one.</param>
    /// <param name="idsStay">Whether a row keeps its id, whatever becomes of its text.</param>
    /// <returns>Every row once: by place before, then those that are new by place after.</returns>
    public static RowPair[] Of(IReadOnlyList<NamedRow> before, IReadOnlyList<NamedRow> after, bool idsStay)
    {
        var (partner, isTaken) = (new int[before.Count], new bool[after.Count]);
        Array.Fill(partner, -1);
        var byId = after.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        Pair(row => byId.TryGetValue(row.Id, out var same) && (idsStay || after[same].Text == row.Text) ? same : -1);
        PairAlone(row => (row.Text, row.Group));
        PairAlone(row => (row.Text, ""));
        Pair(row => byId.GetValueOrDefault(row.Id, -1));
        return
        [
            .. partner.Select((other, row) => new RowPair(row, other)),
            .. Enumerable.Range(0, after.Count).Where(row => !isTaken[row]).Select(row => new RowPair(-1, row)),
        ];

        void Pair(Func<NamedRow, int> find)
        {
            for (var row = 0; row < before.Count; row++)
                if (partner[row] < 0 && find(before[row]) is >= 0 and var other && !isTaken[other])
                    (partner[row], isTaken[other]) = (other, true);
        }

        void PairAlone(Func<NamedRow, (string, string)> key)
        {
            var (left, came) = (Alone(before, row => partner[row] < 0, key), Alone(after, row => !isTaken[row], key));
            Pair(row => left.ContainsKey(key(row)) ? came.GetValueOrDefault(key(row), -1) : -1);
        }
    }

    // What one row of those that are left has, with its place.
    private static Dictionary<(string, string), int> Alone(
        IReadOnlyList<NamedRow> rows, Func<int, bool> isLeft, Func<NamedRow, (string, string)> key) => rows.Index()
        .Where(r => isLeft(r.Index)).GroupBy(r => key(r.Item), r => r.Index).Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.First());
}
