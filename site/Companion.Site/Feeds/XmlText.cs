using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Companion.Site.Feeds;

/// <summary>Writes XML in one fixed format: UTF-8, a declaration, two spaces, LF.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    /// <summary>The document in UTF-8.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="styleSheet">The address of a style sheet for browsers; null for none.</param>
    public static ReadOnlyMemory<byte> Of(XElement root, string? styleSheet = null)
    {
        var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            if (styleSheet is null)
            {
                root.Save(writer);
            }
            else
            {
                new XDocument(
                    new XProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{styleSheet}\""),
                    root
                ).Save(writer);
            }
        }

        bytes.WriteByte((byte)'\n');
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Removes the characters that XML 1.0 does not allow.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : CleanEach(text);

    private static string CleanEach(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                .Select(rune => rune.ToString())
        );
}
