using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Site.Caching;

/// <summary>Computes the fingerprint of several values in order. Each is delimited, so that none runs into the next.</summary>
internal sealed class DigestBuilder
{
    private readonly XxHash64 _first = new();
    private readonly XxHash64 _second = new(Digest.SecondSeed);

    /// <summary>Adds a text; null differs from the empty text.</summary>
    public DigestBuilder Add(string? text) => text is null ? Add(-1L) : Add(text.AsSpan());

    /// <summary>Adds characters.</summary>
    public DigestBuilder Add(ReadOnlySpan<char> text)
    {
        Add((long)text.Length);
        return Append(MemoryMarshal.AsBytes(text));
    }

    /// <summary>Adds a number.</summary>
    public DigestBuilder Add(long number) => Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    /// <summary>Adds another fingerprint.</summary>
    public DigestBuilder Add(Digest digest) => Add((long)digest.First).Add((long)digest.Second);

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
    public Digest ToDigest() => new(_first.GetCurrentHashAsUInt64(), _second.GetCurrentHashAsUInt64());

    private DigestBuilder Append(ReadOnlySpan<byte> bytes)
    {
        _first.Append(bytes);
        _second.Append(bytes);
        return this;
    }
}
