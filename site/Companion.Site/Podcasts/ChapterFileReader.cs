using Companion.Podcasts.Chapters;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>Reads files with chapters, by their extension: JSON, Podlove Simple Chapters, or lines with times.</summary>
internal static class ChapterFileReader
{
    /// <summary>Reads chapters, as far as they can be read.</summary>
    public static IReadOnlyList<Chapter> Read(SourceText source, DiagnosticBag diagnostics) =>
        Path.GetExtension(source.Path).ToUpperInvariant() switch
        {
            ".JSON" => JsonChaptersReader.Read(source, diagnostics),
            ".XML" or ".PSC" => SimpleChaptersReader.Read(source, diagnostics),
            _ => ChapterListReader.Read(source, diagnostics),
        };
}
