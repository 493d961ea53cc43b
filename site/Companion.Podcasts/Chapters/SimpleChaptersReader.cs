using System.Xml;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Chapters;

/// <summary>
/// Reads Podlove Simple Chapters 1.2: <c>psc:chapter</c> elements anywhere in an XML text, with or without their namespace.
/// </summary>
public static class SimpleChaptersReader
{
    /// <summary>The namespace of the format.</summary>
    public const string Namespace = "http://podlove.org/simple-chapters";

    private const string Form =
        "write <psc:chapters><psc:chapter start=\"00:00:00\" title=\"…\" /></psc:chapters>, and &amp; for &";

    /// <summary>Reads chapters, as far as they can be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The chapters by their start.</returns>
    public static IReadOnlyList<Chapter> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var chapters = new ChaptersBuilder(new Problems(source, diagnostics));
        var start = TextLines.StartOf(source.Text);
        using var text = new StringReader(source.Text[start..]);
        using var xml = Open(text);
        var place = new XmlPlace(source, start);
        try
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "chapter", NamespaceURI: "" or Namespace })
                {
                    Add(xml, place, chapters);
                }
            }
        }
        catch (XmlException exception)
        {
            chapters.Problems.Error(
                place.Of(exception.LineNumber, exception.LinePosition),
                "the XML is not well-formed here",
                Form
            );
        }

        return chapters.Build();
    }

    // A part that was cut out of a feed lacks the declaration of the prefix.
    private static XmlReader Open(StringReader text)
    {
        var namespaces = new XmlNamespaceManager(new NameTable());
        namespaces.AddNamespace("psc", Namespace);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(
            text,
            settings,
            new XmlParserContext(namespaces.NameTable, namespaces, xmlLang: null, XmlSpace.None)
        );
    }

    private static void Add(XmlReader xml, XmlPlace place, ChaptersBuilder chapters)
    {
        var element = place.OfName(xml);
        var (written, title) = (xml.GetAttribute("start"), PlainText.OrNull(xml.GetAttribute("title")));
        if (written is null || title is null)
        {
            chapters.Problems.Error(
                element,
                written is null ? "the chapter has no start" : "the chapter has no title",
                Form
            );
        }
        else if (PlaybackTime.Parse(written) is not { } start)
        {
            xml.MoveToAttribute("start");
            chapters.ReportTime(place.OfAttributeValue(xml), "write it as 00:01:15.000");
        }
        else
        {
            var chapter = new Chapter(start, title)
            {
                Address = PlainText.OrNull(xml.GetAttribute("href")),
                Image = PlainText.OrNull(xml.GetAttribute("image")),
            };
            xml.MoveToAttribute("start");
            chapters.Add(place.OfAttributeValue(xml), chapter);
        }
    }
}
