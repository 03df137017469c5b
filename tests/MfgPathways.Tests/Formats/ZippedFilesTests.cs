using System.Buffers.Binary;
using System.IO.Hashing;
using MfgPathways.Formats;

namespace MfgPathways.Tests.Formats;

public sealed class ZippedFilesTests
{
    private static readonly byte[] Content = "id,name,abbreviation\nm,Materials,M\ne,Electronics,E\n"u8.ToArray();

    [Theory]
    [InlineData(ZipForm.Header)]
    [InlineData(ZipForm.Wide)]
    [InlineData(ZipForm.Descriptor)]
    [InlineData(ZipForm.DescriptorWithoutSignature)]
    [InlineData(ZipForm.WideDescriptor)]
    public void Every_way_to_write_a_zip_is_read(ZipForm form)
    {
        var zip = new HandMadeZip().Add("other.txt", "behind"u8.ToArray(), form).Add("mine/areas.csv", Content, form).ToArray();

        Assert.Equal(Content, Read(zip, "areas.csv"));
    }

    [Fact]
    public void One_bit_changed_in_the_content_refuses_the_zip_whether_it_is_packed_or_stored()
    {
        var framework = EmbeddedFramework.Read();
        foreach (var whole in (byte[][])[
            FrameworkArchive.Zip(framework), new HandMadeZip().Add("ksas.csv", FrameworkArchive.File(framework, "ksas.csv")!).ToArray()])
            foreach (var bit in Enumerable.Range(0, 8))
            {
                var damaged = whole.ToArray();
                damaged[whole.AsSpan().IndexOf("ksas.csv"u8) + 500] ^= (byte)(1 << bit);

                Assert.Matches("The file ksas.csv in it is damaged", Refusal(damaged, "ksas.csv"));
            }
    }

    [Theory]
    [InlineData(ZipForm.Header)]
    [InlineData(ZipForm.Wide)]
    [InlineData(ZipForm.Descriptor)]
    public void A_directory_that_ends_a_file_at_a_row_refuses_the_zip(ZipForm form)
    {
        var cut = Content.AsSpan(0, Content.AsSpan().LastIndexOf("e,"u8)).ToArray();
        var zip = new HandMadeZip().Add("areas.csv", Content, form).ToArray();
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(entry + 20), cut.Length);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(entry + 24), cut.Length);
        Assert.Matches("damaged", Refusal(zip, "areas.csv"));

        // Not even a checksum of what is left makes it whole.
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(entry + 16), Crc32.HashToUInt32(cut));
        Assert.Matches("its two headers differ", Refusal(zip, "areas.csv"));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(18)]
    [InlineData(22)]
    [InlineData(30)]
    public void A_header_that_differs_from_the_directory_refuses_the_zip(int position)
    {
        var zip = new HandMadeZip().Add("areas.csv", Content).ToArray();
        zip[position] ^= 1;

        Assert.Matches("its two headers differ", Refusal(zip, "areas.csv"));
    }

    [Fact]
    public void A_descriptor_that_differs_from_the_directory_refuses_the_zip()
    {
        var whole = new HandMadeZip().Add("areas.csv", Content, ZipForm.Descriptor).ToArray();
        var descriptor = whole.AsSpan().IndexOf("PK\u0007\u0008"u8);
        foreach (var position in (int[])[descriptor, descriptor + 4, descriptor + 8, descriptor + 12])
        {
            var zip = whole.ToArray();
            zip[position] ^= 1;

            Assert.Matches("its two headers differ", Refusal(zip, "areas.csv"));
        }
    }

    [Fact]
    public void A_damaged_file_that_nobody_asks_for_is_in_nobodys_way()
    {
        var zip = new HandMadeZip().Add("notes.txt", "behind"u8.ToArray()).Add("areas.csv", Content).ToArray();
        zip[14] ^= 1;

        Assert.Equal(Content, Read(zip, "areas.csv"));
        Assert.Null(Read(zip, "tiers.csv"));
    }

    private static byte[]? Read(byte[] zip, string file)
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "framework.zip");
        File.WriteAllBytes(path, zip);
        using var files = ZippedFiles.Open(path);
        return files.Read(file);
    }

    private static string Refusal(byte[] zip, string file) => Assert.Throws<FrameworkException>(() => Read(zip, file)).Message;
}
