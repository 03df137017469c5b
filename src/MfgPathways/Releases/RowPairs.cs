namespace MfgPathways.Releases;

/// <summary>Finds out which rows of two releases are one.</summary>
internal static class RowPairs
{
    /// <summary>
    /// One is what has the same id and text; of the rest, what has the same text, smallest ids first; of the rest, what has the same id.
    /// Texts are compared without regard to case, punctuation and blanks. O(n) but for sorting.
    /// </summary>
    /// <returns>Every row once: by place before, then those that are new by place after.</returns>
    public static RowPair[] Of(IReadOnlyList<(string Id, string Text)> before, IReadOnlyList<(string Id, string Text)> after)
    {
        var partner = new int[before.Count];
        Array.Fill(partner, -1);
        var isTaken = new bool[after.Count];
        var byId = after.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        Pair(row => byId.TryGetValue(row.Id, out var same) && after[same].Text == row.Text ? same : -1);
        var byText = after.Index().Where(r => !isTaken[r.Index]).GroupBy(r => r.Item.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g.Select(r => r.Index)), StringComparer.Ordinal);
        Pair(row => byText.TryGetValue(row.Text, out var rest) && rest.TryDequeue(out var same) ? same : -1);
        Pair(row => byId.GetValueOrDefault(row.Id, -1));
        return
        [
            .. partner.Select((other, place) => new RowPair(place, other)),
            .. Enumerable.Range(0, after.Count).Where(place => !isTaken[place]).Select(place => new RowPair(-1, place)),
        ];

        void Pair(Func<(string Id, string Text), int> find)
        {
            for (var place = 0; place < before.Count; place++)
                if (partner[place] < 0 && find(before[place]) is >= 0 and var other && !isTaken[other])
                    (partner[place], isTaken[other]) = (other, true);
        }
    }
}
