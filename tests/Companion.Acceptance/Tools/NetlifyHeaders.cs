namespace Companion.Acceptance.Tools;

/// <summary>Headers for the addresses that a pattern matches.</summary>
/// <param name="For">The pattern: <c>/assets/*</c>.</param>
/// <param name="Values">Value by name.</param>
public sealed record NetlifyHeaders(string For, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>
    /// Whether the pattern matches an address. It supports only what our file uses: a plain path, or one that ends in
    /// <c>*</c>.
    /// </summary>
    public bool IsFor(string url) =>
        For.EndsWith('*') ? url.StartsWith(For[..^1], StringComparison.Ordinal) : url == For;
}
