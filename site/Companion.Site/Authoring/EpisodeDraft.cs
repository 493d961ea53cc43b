using System.Text.RegularExpressions;
using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Authoring;

/// <summary>
/// Creates an episode's file: the next number, today's date, the old short addresses that podcast players turn into
/// links (including the forms with a trailing dot), and an outline to fill in.
/// </summary>
/// <param name="options">The options that locate the site.</param>
public sealed partial class EpisodeDraft(BuildOptions options)
{
    /// <summary>Writes the file.</summary>
    /// <param name="title">The title, without the number.</param>
    /// <param name="section">The folder below <c>input/</c>; null for the folder with the most episodes.</param>
    /// <param name="parts">What else is known.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="DiagnosticException">
    /// The title contains nothing to make a file name from, or the file cannot be written.
    /// </exception>
    public string Write(string title, string? section, EpisodeParts? parts = null)
    {
        var slug = Slug.From(title);
        if (slug.Length == 0)
        {
            throw DiagnosticException.In(
                "title",
                $"\"{title}\" contains nothing to make a file name from",
                "use letters or digits"
            );
        }

        if (section is not null && (!OutputPath.IsSafeSegment(section) || section.Contains('/')))
        {
            throw DiagnosticException.In(
                "section",
                $"\"{section}\" is not the name of a folder below the input folder",
                "name one folder, such as django-riffs"
            );
        }

        var existing = Directory.Exists(options.Input) ? InputFolder.List(options).Content : [];
        var folder = section ?? LargestSection(existing);
        var number =
            existing.Where(path => new ContentPath(path).TopFolder == folder).Select(NumberOf).DefaultIfEmpty(0).Max()
            + 1;
        var date = FileDate(options.Clock);
        var file = Path.Combine(options.Input, folder, $"{date:yyyy-MM-dd}-{number}-{slug}.md");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.CreateNew);
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            writer.Write(Outline(title, folder, number, parts ?? EpisodeParts.None));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiagnosticException.In(options.DisplayPath(file), "the file cannot be written", exception.Message);
        }

        return file;
    }

    /// <summary>Today, as the date in a file's name.</summary>
    internal static DateTimeOffset FileDate(TimeProvider clock)
    {
        // Such a date begins at midnight UTC. East of Greenwich, that may be hours away when today has already begun
        // locally, and the page would be held back as a future one.
        var now = clock.GetUtcNow();
        var today = clock.GetLocalNow();
        return today.Date > now.Date ? now : today;
    }

    /// <summary>The old short addresses of an episode.</summary>
    /// <param name="folder">The folder of the episode.</param>
    /// <param name="number">The episode's number.</param>
    internal static IEnumerable<string> Aliases(string folder, int number)
    {
        var address = ContentPath.UrlOf(folder);
        var short1 = $"/{address}/{number}";
        var short2 = $"/{address.Replace("-", "")}/{number}";
        return new[] { short1, short2, short1 + ".", short2 + "." }.Distinct();
    }

    private static string LargestSection(IEnumerable<string> files) =>
        files
            .Select(path => new ContentPath(path).TopFolder)
            .Where(section => section.Length > 0)
            .GroupBy(section => section, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault("episodes");

    private static int NumberOf(string path) =>
        EpisodeNumber().Match(FileNameDate.Read(path)?.Slug ?? new ContentPath(path).Name) is { Success: true } match
        && int.TryParse(match.Groups["number"].Value, out var number)
            ? number
            : 0;

    private static string Outline(string title, string folder, int number, EpisodeParts parts) =>
        $$$"""
            ---
            title: {{{YamlText.Quote($"Episode {number} - {title}")}}}
            aliases:
            {{{string.Join('\n', Aliases(folder, number).Select(alias => $" - {alias}"))}}}
            description: >-
                On this episode, …
            type: post
            draft: true
            tags: []
            {{{parts.ToFrontMatter()}}}---

            On this episode, …

            ## Last Episode

            ## Summary

            ## Next Time

            """.ReplaceLineEndings("\n");

    // 14-go-live-deployment; a date before it has been removed already.
    [GeneratedRegex(@"^(?<number>[0-9]{1,6})(?:-|\z)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EpisodeNumber();
}
