using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Sources;
using Companion.Site.Loading;
using Companion.Site.Pipeline;

namespace Companion.Site.Planning;

/// <summary>
/// Stands in for content files that could not be understood, so that links and references to their pages are not
/// reported on top. Nothing of this is ever published, because the file's own error stops the build.
/// </summary>
internal static class UnreadablePages
{
    /// <summary>An empty file for each, at the address that its name gives.</summary>
    public static IReadOnlyList<ContentFile> For(LoadedInput input, BuildOptions options) =>
        [
            .. input.Unreadable.Select(path => new ContentFile(
                path,
                new SourceText(options.DisplayPath(Path.Combine(options.Input, path)), ""),
                Guess(path),
                default
            )),
        ];

    private static FrontMatter Guess(string path)
    {
        var named = FileNameDate.Complete(FrontMatter.Empty, path);
        return named with { Date = named.Date ?? DateTimeOffset.UnixEpoch };
    }
}
