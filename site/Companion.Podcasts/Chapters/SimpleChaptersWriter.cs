using System.Xml.Linq;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Chapters;

/// <summary>Writes Podlove Simple Chapters 1.2, which are part of an item of a feed.</summary>
public static class SimpleChaptersWriter
{
    private static readonly XNamespace Namespace = SimpleChaptersReader.Namespace;

    /// <summary>Writes the chapters of the contents, by their start; the format requires a title.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="resolve">Makes an address absolute.</param>
    /// <returns>A <c>psc:chapters</c> element, which declares its prefix.</returns>
    public static XElement Write(IEnumerable<Chapter> chapters, Func<string, string> resolve) =>
        new(
            Namespace + "chapters",
            new XAttribute(XNamespace.Xmlns + "psc", Namespace.NamespaceName),
            new XAttribute("version", "1.2"),
            chapters
                .Where(chapter => chapter is { IsInContents: true } && PlainText.OrNull(chapter.Title) is not null)
                .OrderBy(chapter => chapter.Start)
                .Select(chapter => new XElement(
                    Namespace + "chapter",
                    new XAttribute("start", PlaybackTime.ToTimestamp(chapter.Start)),
                    new XAttribute("title", PlainText.Of(chapter.Title)),
                    Address("href", chapter.Address, resolve),
                    Address("image", chapter.Image, resolve)
                ))
        );

    private static XAttribute? Address(string name, string? address, Func<string, string> resolve) =>
        address is null ? null : new XAttribute(name, PlainText.Of(resolve(address)));
}
