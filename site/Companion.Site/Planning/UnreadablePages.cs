using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// Replaces content files that could not be read, so that links and references to their pages cause no further errors.
/// None of this is ever published, because the file's own error stops the build.
/// </summary>
internal static class UnreadablePages
{
    /// <summary>An empty file for each, at the address that its name implies.</summary>
    public static IReadOnlyList<ContentFile> For(LoadedInput input, BuildOptions options) =>
        [
            .. input.Unreadable.Select(path =>
            {
                var (place, language) = input.Languages.Read(path);
                var source = new SourceText(options.DisplayPath(Path.Combine(options.Input, path)), "");
                return new ContentFile(path, source, Guess(place.Path), default) { Place = place, Language = language };
            }),
        ];

    private static FrontMatter Guess(string path)
    {
        var named = FileNameDate.Complete(FrontMatter.Empty, path);
        return named with { Date = named.Date ?? DateTimeOffset.UnixEpoch };
    }
}
