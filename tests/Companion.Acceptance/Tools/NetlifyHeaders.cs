namespace Companion.Acceptance.Tools;

/// <summary>Headers for the addresses that a pattern matches.</summary>
/// <param name="For">The pattern: <c>/assets/*</c>.</param>
/// <param name="Values">Value by name.</param>
public sealed record NetlifyHeaders(string For, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Whether an address gets them. Only what our file uses is understood: a plain path, or one with <c>*</c> at its end.</summary>
    public bool IsFor(string url) =>
        For.EndsWith('*') ? url.StartsWith(For[..^1], StringComparison.Ordinal) : url == For;
}
