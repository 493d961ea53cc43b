using System.Security.Cryptography;
using System.Text;

namespace Companion.Podcasts.Show;

/// <summary>
/// The <c>podcast:guid</c> of a show (Podcasting 2.0): a UUIDv5 (RFC 9562, 5.5) over the address of its feed. It stays
/// with the show when the feed moves, so the value of the first address is the one to keep.
/// </summary>
public static class PodcastGuid
{
    private static readonly Guid Namespace = new("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    /// <summary>The GUID of a show.</summary>
    /// <param name="feed">The absolute address of its feed; the scheme and slashes at the end do not count.</param>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public static Guid Of(Uri feed)
    {
        if (!feed.IsAbsoluteUri)
        {
            throw new ArgumentException("The address of a feed is absolute.", nameof(feed));
        }

        var address = feed.AbsoluteUri;
        return OfName(address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('/'));
    }

    private static Guid OfName(string name)
    {
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1; nothing secret depends on it.
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
