using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class PartitionTests
{
    [Fact]
    public void Canonical_labels_number_the_same_clusters_by_size_then_by_smallest_node() => Gen.Int[-3, 5].Array[0, 12].Sample(
        labels =>
        {
            var canonical = Partition.Canonical(labels);
            var members = Partition.Members(labels);

            for (var a = 0; a < labels.Length; a++)
                for (var b = 0; b < labels.Length; b++)
                    Assert.Equal(labels[a] == labels[b], canonical[a] == canonical[b]);
            Assert.Equal(Partition.Count(labels), members.Length);
            Assert.Equal(members.OrderByDescending(m => m.Length).ThenBy(m => m[0]), members);
            for (var cluster = 0; cluster < members.Length; cluster++)
                Assert.Equal(Enumerable.Range(0, labels.Length).Where(n => canonical[n] == cluster), members[cluster]);
        },
        iter: 2000);
}
