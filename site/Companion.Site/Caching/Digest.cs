using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Site.Caching;

/// <summary>
/// A fingerprint of content: equal content has an equal one, and nothing else is expected to. It consists of two
/// fingerprints of 64 bits (XXH64) with different seeds. XXH128 would need one pass, but its vector code cannot be
/// compiled ahead of time for every processor, and most builds are over before it has been compiled well.
/// </summary>
/// <param name="Value">The 128 bits.</param>
internal readonly record struct Digest(UInt128 Value)
{
    /// <summary>The second seed; the first is 0. Any other number would do.</summary>
    public const long SecondSeed = 1;

    /// <summary>Joins the two halves.</summary>
    public Digest(ulong first, ulong second)
        : this(new UInt128(first, second)) { }

    /// <summary>The fingerprint of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes) =>
        new(XxHash64.HashToUInt64(bytes), XxHash64.HashToUInt64(bytes, SecondSeed));

    /// <summary>The fingerprint of a text.</summary>
    public static Digest Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
