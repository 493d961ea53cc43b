using System.Text;

namespace Companion.Site.Caching;

/// <summary>
/// What readers search in a page, as HTML. Of a page that an earlier build rendered it stays on disk, because most builds
/// make no index: then its fingerprint is enough.
/// </summary>
internal sealed class SearchText
{
    private readonly ReadOnlyMemory<byte> _utf8;

    private SearchText(Digest digest, ReadOnlyMemory<byte> utf8)
    {
        Digest = digest;
        _utf8 = utf8;
        Length = utf8.Length;
    }

    /// <summary>A text on disk.</summary>
    /// <param name="digest">Its fingerprint.</param>
    /// <param name="file">The file.</param>
    /// <param name="start">Where it begins there.</param>
    /// <param name="length">How many bytes it has.</param>
    public SearchText(Digest digest, SearchTextFile file, int start, int length)
    {
        Digest = digest;
        File = file;
        Start = start;
        Length = length;
    }

    /// <summary>Its fingerprint.</summary>
    public Digest Digest { get; }

    /// <summary>The file that holds it; null when it is in memory.</summary>
    public SearchTextFile? File { get; }

    /// <summary>Where it begins in the file.</summary>
    public int Start { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The UTF-8 bytes.</summary>
    /// <exception cref="IOException">The file was changed.</exception>
    public ReadOnlyMemory<byte> Utf8 => File?.Read(Start, Length) ?? _utf8;

    /// <summary>A text in memory.</summary>
    public static SearchText Of(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        return new SearchText(Digest.Of(bytes), bytes);
    }

    /// <summary>The HTML.</summary>
    /// <exception cref="IOException">The file was changed.</exception>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
