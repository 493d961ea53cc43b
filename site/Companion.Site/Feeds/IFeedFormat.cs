using Companion.Content.Models;

namespace Companion.Site.Feeds;

/// <summary>A format of article feeds.</summary>
internal interface IFeedFormat
{
    /// <summary>The name of the feed's file, in the folder of its list.</summary>
    string FileName { get; }

    /// <summary>Whether a list has a feed in this format.</summary>
    bool IsFor(ListPage list);

    /// <summary>Writes a feed.</summary>
    ReadOnlyMemory<byte> Render(FeedContext feed);
}
