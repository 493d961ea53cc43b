using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Companion.Site.Serving;

/// <summary>A compression of responses.</summary>
/// <param name="Name">Its name in HTTP.</param>
/// <param name="Suffix">The file name extension of a precompressed file.</param>
internal sealed record ContentCoding(string Name, string Suffix)
{
    // Hosts do not compress anything smaller.
    private const int SmallestLength = 256;

    private static readonly ContentCoding[] BestFirst = [new("br", ".br"), new("gzip", ".gz")];

    /// <summary>The codings that a client accepts, the best first (RFC 9110, section 12.5.3).</summary>
    public static IReadOnlyList<ContentCoding> AcceptedBy(HttpRequest request)
    {
        var accepted = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var list)
            ? list
            : [];
        return
        [
            .. BestFirst.Where(coding => Quality(coding.Name) > 0).OrderByDescending(coding => Quality(coding.Name)),
        ];

        double Quality(string name) =>
            (
                accepted.FirstOrDefault(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? accepted.FirstOrDefault(value => value.Value == "*")
            ) switch
            {
                null => 0,
                var value => value.Quality ?? 1,
            };
    }

    /// <summary>Whether the content is worth compressing.</summary>
    public static bool IsWorthIt(string type, long length) =>
        length >= SmallestLength && ContentTypes.IsCompressible(type);

    /// <summary>Compresses, about as hard as hosts do while a client waits.</summary>
    public byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (
            Stream compressor =
                Name == "br"
                    ? new BrotliStream(compressed, CompressionLevel.Optimal)
                    : new GZipStream(compressed, CompressionLevel.Optimal)
        )
        {
            compressor.Write(content);
        }

        return compressed.ToArray();
    }
}
