using System.Xml;

namespace MfgPathways.Exports;

/// <summary>An XML document on a text writer that the caller keeps.</summary>
internal static class ExportXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    // The writer of a text writer declares that one's encoding, which is not that of the file for every text writer.
    public static XmlWriter Begin(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(output, Settings);
    }

    public static void End(XmlWriter xml, TextWriter output)
    {
        xml.Flush();
        output.Write('\n');
    }
}
