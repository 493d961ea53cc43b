using Companion.Podcasts.Chapters;

namespace Companion.Podcasts.Audio;

/// <summary>What a feed and a page say about an audio file.</summary>
/// <param name="Length">Its length in bytes, as <c>enclosure</c> has it.</param>
/// <param name="Duration">How long it plays; null when that is not known.</param>
/// <param name="MediaType">Its media type, such as <c>audio/mpeg</c>, in the forms that Apple Podcasts lists.</param>
/// <param name="Bitrate">Its average bit rate in kbit/s; null when that is not known.</param>
/// <param name="Title">The title in its tags; null when they have none.</param>
/// <param name="Chapters">The chapters in its tags, by their start.</param>
/// <param name="HasPicture">Whether its tags hold a picture.</param>
public sealed record AudioFile(
    long Length,
    TimeSpan? Duration,
    string MediaType,
    int? Bitrate,
    string? Title,
    IReadOnlyList<Chapter> Chapters,
    bool HasPicture
);
