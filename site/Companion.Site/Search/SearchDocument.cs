using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Search;

/// <summary>A page, or what is said in an episode, as it is handed to Pagefind.</summary>
/// <param name="Url">The address of a result; each document has its own, or it would replace another.</param>
/// <param name="Title">The title of a result.</param>
/// <param name="Language">The code of its language: each has its own index.</param>
/// <param name="Kind">What it is, by which readers can narrow their search.</param>
/// <param name="Digest">The fingerprint of the body.</param>
/// <param name="Body">Makes the body as HTML. Headings with ids become results within the result.</param>
internal sealed record SearchDocument(
    UrlPath Url,
    string Title,
    string Language,
    SearchKind Kind,
    Digest Digest,
    Func<string> Body
)
{
    /// <summary>The page of the episode whose transcript this is: a result leads there. Null for a page itself.</summary>
    public UrlPath? Episode { get; init; }
}
