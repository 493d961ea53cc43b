using Companion.Content.Models;
using Companion.Site.Caching;

namespace Companion.Site.Feeds;

/// <summary>A page as feeds contain it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Summary">Its first paragraph.</param>
/// <param name="Body">Its text.</param>
/// <param name="Digest">The fingerprint of everything that a feed may show of it.</param>
internal sealed record FeedItem(ContentPage Page, string Summary, PageBody Body, Digest Digest);
