using System.Text;

namespace Companion.Content.Urls;

/// <summary>
/// A path on the site, from its root, in readable form (not percent-encoded): <c>/tags/python/</c>. A path that ends in
/// <c>/</c> is a folder whose <c>index.html</c> is served; any other is a file.
/// </summary>
public sealed record UrlPath : IComparable<UrlPath>
{
    /// <summary>Creates a path from the root.</summary>
    /// <exception cref="ArgumentException">It does not begin with <c>/</c>.</exception>
    public UrlPath(string value)
    {
        if (!value.StartsWith('/'))
        {
            throw new ArgumentException($"A site path begins with '/': '{value}'", nameof(value));
        }

        Value = value;
    }

    /// <summary>The site's root, <c>/</c>.</summary>
    public static UrlPath Root { get; } = new("/");

    /// <summary>The path as written: <c>/djangoriffs/14.</c></summary>
    public string Value { get; }

    /// <summary>Whether the path is a folder.</summary>
    public bool IsFolder => Value.EndsWith('/');

    /// <summary>The segments between the slashes, without empty ones.</summary>
    public string[] Segments => Value.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Appends a file name or a relative path.</summary>
    public static UrlPath operator /(UrlPath folder, string relative) =>
        new($"{folder.Value.TrimEnd('/')}/{relative.TrimStart('/')}");

    /// <summary>The path with a trailing slash.</summary>
    public UrlPath AsFolder() => IsFolder ? this : new UrlPath(Value + "/");

    /// <summary>
    /// The path as it appears in a link or a redirect rule: UTF-8, percent-encoded except for RFC 3986's unreserved
    /// characters, sub-delimiters, <c>:</c>, <c>@</c> and <c>/</c>.
    /// </summary>
    public string ToEncodedString()
    {
        var encoded = new StringBuilder(Value.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(Value))
        {
            var c = (char)octet;
            if (char.IsAsciiLetterOrDigit(c) || "-._~!$&'()*+,;=:@/".Contains(c))
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append($"%{octet:X2}");
            }
        }

        return encoded.ToString();
    }

    /// <inheritdoc />
    public int CompareTo(UrlPath? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether both are the same path.</summary>
    public bool Equals(UrlPath? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The path as written.</summary>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;
}
