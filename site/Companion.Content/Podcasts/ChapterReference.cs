using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>A chapter as front matter lists it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">A page, or a place on the episode's own page such as <c>#gunicorn</c>; null for none.</param>
/// <param name="Image">A picture; null for none.</param>
/// <param name="IsInContents">Whether it is listed, rather than there for its picture only.</param>
/// <param name="Span">Its position in the file.</param>
public sealed record ChapterReference(
    TimeSpan Start,
    string Title,
    Located<string>? Address,
    Located<string>? Image,
    bool IsInContents,
    SourceSpan Span
);
