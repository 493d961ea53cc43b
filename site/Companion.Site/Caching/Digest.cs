using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Site.Caching;

/// <summary>
/// A fingerprint of content: equal content has an equal one, and nothing else is expected to. It consists of two
/// fingerprints of 64 bits (XXH64) with different seeds. XXH128 would need one pass, but its vector code cannot be
/// compiled ahead of time for every processor, and most builds are over before it has been compiled well. For the same
/// reason it is a class: neither collections of our own structures nor methods that touch an <see cref="UInt128"/> are
/// compiled ahead of time.
/// </summary>
/// <param name="First">The first half.</param>
/// <param name="Second">The second half.</param>
internal sealed record Digest(ulong First, ulong Second)
{
    /// <summary>The fingerprint of what does not exist.</summary>
    public static readonly Digest None = new(0, 0);

    /// <summary>The second seed; the first is 0. Any other number would do.</summary>
    public const long SecondSeed = 1;

    /// <summary>The fingerprint of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes) =>
        new(XxHash64.HashToUInt64(bytes), XxHash64.HashToUInt64(bytes, SecondSeed));

    /// <summary>The fingerprint of a text.</summary>
    public static Digest Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() =>
        First.ToString("x16", CultureInfo.InvariantCulture) + Second.ToString("x16", CultureInfo.InvariantCulture);
}
