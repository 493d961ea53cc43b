using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Audio;

/// <summary>The addresses in the tags of a file, which a page links.</summary>
internal static class WebAddress
{
    /// <summary>An address that leads to a web page; null for any other, such as one of <c>javascript:</c>.</summary>
    public static string? OrNull(string? written) =>
        PlainText.OrNull(written) is { } address
        && (
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
            ? address
            : null;
}
