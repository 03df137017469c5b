using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace MfgPathways.Tests.Formats;

/// <summary>A zip of stored files, written field by field, so that each number of it can be told wrong.</summary>
internal sealed class HandMadeZip
{
    private readonly List<byte> bytes = [];
    private readonly List<byte> directory = [];
    private int files;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its content.</param>
    /// <param name="form">How its numbers are written beside the content.</param>
    public HandMadeZip Add(string name, byte[] content, ZipForm form = ZipForm.Header)
    {
        var (start, crc, size) = ((uint)bytes.Count, Crc32.HashToUInt32(content), (uint)content.Length);
        var wide = form is ZipForm.Wide;
        var described = form is ZipForm.Descriptor or ZipForm.DescriptorWithoutSignature or ZipForm.WideDescriptor;
        uint[] inHeader = described ? [0, 0, 0] : wide ? [crc, uint.MaxValue, uint.MaxValue] : [crc, size, size];
        Write(bytes, 0x04034b50u, (ushort)20, (ushort)(described ? 8 : 0), (ushort)0, 0u, inHeader[0], inHeader[1], inHeader[2]);
        Write(bytes, (ushort)name.Length, (ushort)(wide ? 20 : 0), name);
        if (wide)
            Write(bytes, (ushort)1, (ushort)16, (ulong)size, (ulong)size);
        bytes.AddRange(content);
        if (form is ZipForm.Descriptor or ZipForm.WideDescriptor)
            Write(bytes, 0x08074b50u);
        if (form is ZipForm.WideDescriptor)
            Write(bytes, crc, (ulong)size, (ulong)size);
        else if (described)
            Write(bytes, crc, size, size);
        Write(directory, 0x02014b50u, (ushort)20, (ushort)20, (ushort)(described ? 8 : 0), (ushort)0, 0u, crc, size, size);
        Write(directory, (ushort)name.Length, (ushort)0, (ushort)0, (ushort)0, (ushort)0, 0u, start, name);
        files++;
        return this;
    }

    /// <summary>The zip.</summary>
    public byte[] ToArray()
    {
        List<byte> whole = [.. bytes, .. directory];
        Write(whole, 0x06054b50u, (ushort)0, (ushort)0, (ushort)files, (ushort)files, (uint)directory.Count, (uint)bytes.Count, (ushort)0);
        return [.. whole];
    }

    private static void Write(List<byte> to, params object[] values)
    {
        Span<byte> number = stackalloc byte[8];
        foreach (var value in values)
            if (value is string text)
            {
                to.AddRange(Encoding.UTF8.GetBytes(text));
            }
            else
            {
                BinaryPrimitives.WriteUInt64LittleEndian(number, Convert.ToUInt64(value));
                to.AddRange(number[..(value is ushort ? 2 : value is uint ? 4 : 8)]);
            }
    }
}

/// <summary>Where and how the numbers of a file stand that a zip has beside the content.</summary>
public enum ZipForm
{
    /// <summary>Before the content.</summary>
    Header,

    /// <summary>Before the content, the sizes in an extra field.</summary>
    Wide,

    /// <summary>Behind the content.</summary>
    Descriptor,

    /// <summary>Behind the content, without the signature that is not required.</summary>
    DescriptorWithoutSignature,

    /// <summary>Behind the content, sizes of 8 bytes.</summary>
    WideDescriptor,
}
