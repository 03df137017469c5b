using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class DegreeBlocksTests
{
    private const int Side = 4;

    [Fact]
    public void An_entry_is_certain_where_all_graphs_of_these_degrees_agree_and_in_one_block_where_they_do_not()
    {
        foreach (var graphs in Enumerable.Range(0, 1 << (Side * Side)).GroupBy(Degrees))
        {
            var (in_all, in_any) = graphs.Aggregate((All: -1, Any: 0), (sum, graph) => (sum.All & graph, sum.Any | graph));
            var (certain, free) = (0, 0);
            var (rows, columns) = (Enumerable.Range(0, Side).ToArray(), Enumerable.Range(0, Side).ToArray());
            var blocks = DegreeBlocks.Of(
                Array.ConvertAll(rows, r => columns.Count(c => Has(graphs.First(), r, c))),
                Array.ConvertAll(columns, c => rows.Count(r => Has(graphs.First(), r, c))),
                (row, column) => certain |= Bit(row, column));
            foreach (var block in blocks)
                foreach (var row in block.Rows)
                    foreach (var column in block.Columns)
                        free |= Bit(row.Number, column.Number);
            Assert.Equal(in_all, certain);
            Assert.Equal(in_any & ~in_all, free);
        }
    }

    private static string Degrees(int graph) => string.Join(
        ' ',
        Enumerable.Range(0, Side).Select(r => Enumerable.Range(0, Side).Count(c => Has(graph, r, c)))
            .Concat(Enumerable.Range(0, Side).Select(c => Enumerable.Range(0, Side).Count(r => Has(graph, r, c)))));

    private static bool Has(int graph, int row, int column) => (graph & Bit(row, column)) != 0;

    private static int Bit(int row, int column) => 1 << ((row * Side) + column);
}
