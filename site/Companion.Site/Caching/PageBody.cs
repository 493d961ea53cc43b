using System.Text;

namespace Companion.Site.Caching;

/// <summary>
/// A page's body as feeds contain it. It stays in the form in which the cache keeps it: of thousands of bodies, a build
/// needs the text of a few.
/// </summary>
/// <param name="Utf8">The HTML in UTF-8.</param>
/// <param name="Digest">Its fingerprint.</param>
internal sealed record PageBody(ReadOnlyMemory<byte> Utf8, Digest Digest)
{
    /// <summary>The body with some HTML.</summary>
    public static PageBody Of(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        return new PageBody(bytes, Digest.Of(bytes));
    }

    /// <summary>The HTML.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
