using System.Xml.Linq;
using Companion.Podcasts.Chapters;

namespace Companion.Site.Podcasts;

/// <summary>The XML namespaces of podcast feeds.</summary>
internal static class PodcastNamespaces
{
    /// <summary>Apple's.</summary>
    public static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    /// <summary>Podcasting 2.0's.</summary>
    public static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";

    /// <summary>Podlove Simple Chapters.</summary>
    public static readonly XNamespace SimpleChapters = SimpleChaptersReader.Namespace;
}
