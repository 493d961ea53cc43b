using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>A recording as front matter names it. What the author has not written is read from the file.</summary>
/// <param name="Address">A file of the site or of the show's audio folder, or a web address.</param>
public sealed record AudioReference(Located<string> Address)
{
    /// <summary>The length in bytes; null when it is not written.</summary>
    public Located<long>? Length { get; init; }

    /// <summary>The duration; null when it is not written.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The media type; null when it is not written.</summary>
    public Located<string>? MediaType { get; init; }

    /// <summary>The name of an alternative recording: <c>Opus, small</c>; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The web address; null for a file of the site.</summary>
    public Uri? ExternalAddress =>
        Uri.TryCreate(Address.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : null;
}
