using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>What Apple and the namespace want to know of a show: explicit, language, guid, medium.</summary>
internal sealed partial class ShowFactsRule : IPodcastRule
{
    // podcast:medium, with the lists of the same media.
    private static readonly string[] Media =
    [
        "podcast",
        "music",
        "video",
        "film",
        "audiobook",
        "newsletter",
        "blog",
        "publisher",
        "course",
        "mixed",
        "podcastL",
        "musicL",
        "videoL",
        "filmL",
        "audiobookL",
        "newsletterL",
        "blogL",
        "publisherL",
        "courseL",
    ];

    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var show = channel.Show;
        var source = show.Origin.Source;
        if (show.IsExplicit is null)
        {
            diagnostics.Error(
                show.Origin,
                "a show has to say whether it is for adults only",
                "write explicit: false or explicit: true"
            );
        }

        if (show.Language is { } language && !LanguageCode().IsMatch(language.Value))
        {
            diagnostics.Error(
                source.At(language.Span),
                $"\"{language.Value}\" is not the code of a language",
                "write two letters, and a region if you like: en, de, pt-br"
            );
        }

        if (show.PodcastGuid is { } guid && !Guid.TryParseExact(guid.Value, "D", out _))
        {
            diagnostics.Error(
                source.At(guid.Span),
                "the show's guid is not a UUID",
                $"this feed's own is {new PodcastChannel(channel.Site, show with { PodcastGuid = null }, []).Identity}"
            );
        }

        if (show.Medium is { } medium && !Media.Contains(medium.Value))
        {
            diagnostics.Error(
                source.At(medium.Span),
                $"\"{medium.Value}\" is no medium of the podcast namespace",
                Suggestion.Nearest(medium.Value, Media) is { } nearest
                    ? $"did you mean {nearest}?"
                    : $"there are {string.Join(", ", Media.Where(name => !name.EndsWith('L')))}"
            );
        }
    }

    // ISO 639 with an optional script and region, as RFC 5646 joins them.
    [GeneratedRegex(
        "^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LanguageCode();
}
