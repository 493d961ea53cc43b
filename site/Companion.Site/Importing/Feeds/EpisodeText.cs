using System.Globalization;
using System.Text;
using Companion.Site.Importing.Hugo;

namespace Companion.Site.Importing.Feeds;

/// <summary>Writes an episode as a content file.</summary>
internal static class EpisodeText
{
    /// <summary>The file's text.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="section">The address of the section.</param>
    /// <param name="remarks">What a person should look at.</param>
    public static string Of(FeedEpisode episode, string section, out IReadOnlyList<string> remarks)
    {
        var doubts = new List<string>();
        var text = new StringBuilder("---\n");
        Add(text, "title", episode.Title);
        if (episode.Date is { } date)
        {
            text.Append(CultureInfo.InvariantCulture, $"date: {date:yyyy-MM-ddTHH:mm:sszzz}\n");
        }
        else
        {
            doubts.Add(
                episode.WrittenDate is { } written
                    ? $"its date \"{written}\" cannot be read: write date: YYYY-MM-DD"
                    : "it has no date: write date: YYYY-MM-DD"
            );
        }

        Add(text, "description", FeedEpisode.Plain(episode.Subtitle));
        AddNumber(text, "season", episode.Apple("season"), doubts);
        AddNumber(text, "episode", episode.Apple("episode"), doubts);
        if (episode.Apple("episodeType") is { } type and not "full")
        {
            Add(text, "episodeType", type);
        }

        Add(text, "guid", episode.Guid);
        AddAudio(text, episode, doubts);
        AddAlias(text, episode, section);
        text.Append("---\n");
        if (episode.Notes is { } notes)
        {
            text.Append('\n').Append(HtmlMarkdown.Of(notes, doubts)).Append('\n');
        }
        else
        {
            doubts.Add("it has no text");
        }

        remarks = doubts;
        return text.ToString();
    }

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append($"{key}: {YamlText.Scalar(value, isQuoted: true)}\n");
        }
    }

    private static void AddNumber(StringBuilder text, string key, string? value, List<string> doubts)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key}: {number}\n");
        }
        else if (value is not null)
        {
            doubts.Add($"its {key} \"{value}\" is not a number, so it is left out");
        }
    }

    private static void AddAudio(StringBuilder text, FeedEpisode episode, List<string> doubts)
    {
        if (episode.Enclosure?.Attribute("url")?.Value.Trim() is not { Length: > 0 } url)
        {
            doubts.Add("it has no audio file");
            return;
        }

        text.Append($"audio:\n  url: {YamlText.Scalar(url, isQuoted: true)}\n");
        if (episode.Enclosure.Attribute("type")?.Value.Trim() is { Length: > 0 } type)
        {
            text.Append($"  type: {YamlText.Scalar(type, isQuoted: true)}\n");
        }

        if (
            long.TryParse(
                episode.Enclosure.Attribute("length")?.Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var length
            )
            && length > 0
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"  length: {length}\n");
        }
        else
        {
            doubts.Add("its audio file has no length in bytes, which players want to know");
        }

        if (episode.Apple("duration") is { } duration)
        {
            text.Append($"  duration: \"{duration.Replace("\"", "").Replace("\\", "")}\"\n");
        }
    }

    // The address that listeners know leads to the new page, if this site gets the old one's host.
    private static void AddAlias(StringBuilder text, FeedEpisode episode, string section)
    {
        if (
            Uri.TryCreate(episode.Link, UriKind.Absolute, out var link)
            && link.Scheme is "http" or "https"
            && link.AbsolutePath.Trim('/').Length > 0
            && !link.AbsolutePath.Trim('/').Equals(section.Trim('/'), StringComparison.Ordinal)
        )
        {
            text.Append($"aliases: [{Quoted(Uri.UnescapeDataString(link.AbsolutePath))}]\n");
        }
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
