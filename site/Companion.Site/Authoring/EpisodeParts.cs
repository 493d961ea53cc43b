using System.Globalization;
using System.Text;

namespace Companion.Site.Authoring;

/// <summary>What an author knows of an episode before its text is written. Null and empty mean: not yet.</summary>
public sealed record EpisodeParts
{
    /// <summary>Nothing is known.</summary>
    public static EpisodeParts None { get; } = new();

    /// <summary>The recording: a file or a web address.</summary>
    public string? Audio { get; init; }

    /// <summary>The transcript: a file or a web address.</summary>
    public string? Transcript { get; init; }

    /// <summary>The file with the chapters.</summary>
    public string? Chapters { get; init; }

    /// <summary>The season's number.</summary>
    public int? Season { get; init; }

    /// <summary>The kind of episode: <c>full</c>, <c>trailer</c> or <c>bonus</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether it is for adults only.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The names of those who are there beside the hosts.</summary>
    public IReadOnlyList<string> Guests { get; init; } = [];

    /// <summary>The lines of front matter, each with its line end.</summary>
    internal string ToFrontMatter()
    {
        var text = new StringBuilder();
        Add("audio", Audio);
        Add("transcript", Transcript);
        Add("chapters", Chapters);
        if (Season is { } season)
        {
            text.Append(CultureInfo.InvariantCulture, $"season: {season}\n");
        }

        if (Kind is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"episodeType: {Kind}\n");
        }

        if (IsExplicit)
        {
            text.Append("explicit: true\n");
        }

        if (Guests.Count > 0)
        {
            text.Append("people:\n");
            foreach (var guest in Guests)
            {
                text.Append(CultureInfo.InvariantCulture, $" - {{ name: {YamlText.Quote(guest)}, role: guest }}\n");
            }
        }

        return text.ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{key}: {YamlText.Quote(value)}\n");
            }
        }
    }
}
