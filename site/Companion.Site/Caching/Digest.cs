using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Site.Caching;

/// <summary>A fingerprint of content: equal content has an equal one, and nothing else is expected to (XXH128).</summary>
/// <param name="Value">The 128 bits.</param>
internal readonly record struct Digest(UInt128 Value)
{
    /// <summary>The fingerprint of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of a text.</summary>
    public static Digest Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
