using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>A transcript as front matter names it.</summary>
/// <param name="Address">A file beside the page or from the site's root, or a web address.</param>
/// <param name="MediaType">Its media type; null when it follows from the extension.</param>
/// <param name="Language">Its language (RFC 5646); null for the show's.</param>
public sealed record TranscriptReference(Located<string> Address, string? MediaType, string? Language)
{
    /// <summary>Whether the transcript is at a web address of its own.</summary>
    public bool IsExternal =>
        Uri.TryCreate(Address.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
