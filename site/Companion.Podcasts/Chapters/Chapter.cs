namespace Companion.Podcasts.Chapters;

/// <summary>A chapter of a recording.</summary>
/// <param name="Start">When it begins, from the start of the recording.</param>
/// <param name="Title">
/// Its title, on one line; empty for a chapter that only shows an image, which Podcasting 2.0 allows.
/// </param>
public sealed record Chapter(TimeSpan Start, string Title)
{
    /// <summary>When it ends; null when it ends where the next one begins.</summary>
    public TimeSpan? End { get; init; }

    /// <summary>The address of an image to show during the chapter.</summary>
    public string? Image { get; init; }

    /// <summary>An address about the chapter: a page, or a place in the companion page such as <c>#gunicorn</c>.</summary>
    public string? Address { get; init; }

    /// <summary>Whether tables of contents list it (<c>toc</c>); one without a title is never listed.</summary>
    public bool IsInContents { get; init; } = true;

    /// <summary>The place that the chapter is about.</summary>
    public ChapterLocation? Location { get; init; }
}
