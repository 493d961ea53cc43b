using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Companion.Site.Feeds;

/// <summary>Writes XML in one fixed format: UTF-8, a declaration, two spaces, LF.</summary>
internal static class XmlText
{
    /// <summary>The document as text.</summary>
    public static string Of(XElement root)
    {
        using var text = new Utf8Writer();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Replace,
        };
        using (var writer = XmlWriter.Create(text, settings))
        {
            root.Save(writer);
        }

        return text + "\n";
    }

    /// <summary>Removes the characters that XML 1.0 does not allow.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : CleanEach(text);

    private static string CleanEach(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                .Select(rune => rune.ToString())
        );

    private sealed class Utf8Writer : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
