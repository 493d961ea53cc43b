using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Site.Caching;

/// <summary>Computes the fingerprint of several values in order. Each is delimited, so that none runs into the next.</summary>
internal sealed class DigestBuilder
{
    private readonly XxHash128 _hash = new();

    /// <summary>Adds a text; null differs from the empty text.</summary>
    public DigestBuilder Add(string? text) => text is null ? Add(-1L) : Add(text.AsSpan());

    /// <summary>Adds characters.</summary>
    public DigestBuilder Add(ReadOnlySpan<char> text)
    {
        Add((long)text.Length);
        _hash.Append(MemoryMarshal.AsBytes(text));
        return this;
    }

    /// <summary>Adds a number.</summary>
    public DigestBuilder Add(long number)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));
        return this;
    }

    /// <summary>Adds another fingerprint.</summary>
    public DigestBuilder Add(Digest digest)
    {
        var value = digest.Value;
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in value)));
        return this;
    }

    /// <summary>Adds any number of values, preceded by how many there are.</summary>
    public DigestBuilder AddAll<T>(IReadOnlyCollection<T> values, Action<DigestBuilder, T> add)
    {
        Add(values.Count);
        foreach (var value in values)
        {
            add(this, value);
        }

        return this;
    }

    /// <summary>The fingerprint of what was added.</summary>
    public Digest ToDigest() => new(_hash.GetCurrentHashAsUInt128());
}
