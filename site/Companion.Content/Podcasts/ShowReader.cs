using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>Reads <c>podcast</c> of <c>site.yaml</c>: one show, or a list of shows with a section each.</summary>
internal static class ShowReader
{
    private static readonly string[] Keys =
    [
        "section",
        "title",
        "description",
        "author",
        "owner",
        "category",
        "explicit",
        "artwork",
        "language",
        "type",
        "copyright",
        "license",
        "guid",
        "locked",
        "medium",
        "funding",
        "people",
        "links",
        "feed",
        "pageSize",
        "hub",
        "op3",
        "audioFolder",
        "complete",
        "block",
        "newFeed",
    ];

    /// <summary>Reads the shows of a site.</summary>
    /// <param name="source">The text of <c>site.yaml</c>.</param>
    /// <param name="data">Its keys.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static IReadOnlyList<Show> Read(SourceText source, DataMapping data, DiagnosticBag diagnostics)
    {
        var values = new PodcastValues(source, data, diagnostics);
        if (ValueReader.Find(data, "podcast") is not { } entry)
        {
            return [];
        }

        var isList = entry.Value is DataSequence;
        Show[] shows =
        [
            .. values.Groups(data, "podcast").Select(show => ReadOne(show, isList ? show.Span : entry.KeySpan, values)),
        ];
        foreach (var show in shows.Where(show => show.Section is null && shows.Length > 1))
        {
            diagnostics.Error(
                show.Origin,
                "a site with several shows has to say where the episodes of each one are",
                "name the folder below input/: section: django-riffs"
            );
        }

        return shows;
    }

    private static Show ReadOne(DataMapping data, SourceSpan span, PodcastValues values)
    {
        var settings = values.Settings;
        settings.RefuseUnknownKeys(data, Keys);
        return new Show
        {
            Origin = values.Source.At(span with { Length = Math.Min(span.Length, "podcast".Length) }),
            Section = Section(data, values),
            Title = settings.Text(data, "title"),
            Description = settings.Text(data, "description"),
            Author = settings.Text(data, "author"),
            Owner = Owner(data, values),
            Categories = [.. Categories(data, values)],
            IsExplicit = values.Switch(data, "explicit")?.Value,
            Artwork = settings.Text(data, "artwork"),
            Language = settings.Text(data, "language"),
            IsSerial =
                settings.OneOf(
                    data,
                    "type",
                    ["episodic", "serial"],
                    "is no type of show",
                    "write episodic (the newest first) or serial (in order, the oldest first)"
                ) == "serial",
            Copyright = settings.Text(data, "copyright"),
            License = License(data, values),
            PodcastGuid = settings.Text(data, "guid"),
            Locked = values.Switch(data, "locked"),
            Medium = settings.Text(data, "medium"),
            Funding = values.Links(data, "funding"),
            People = new PersonReader(values).Read(data),
            Links = values.Links(data, "links"),
            Feed = Feed(data, values),
            PageSize = PageSize(data, values),
            Hub = settings.Address(data, "hub"),
            IsCounted = values.Switch(data, "op3")?.Value ?? false,
            AudioFolder = settings.Address(data, "audioFolder"),
            IsComplete = values.Switch(data, "complete")?.Value ?? false,
            IsBlocked = values.Switch(data, "block")?.Value ?? false,
            NewFeed = settings.Address(data, "newFeed"),
        };
    }

    private static Located<string>? Section(DataMapping data, PodcastValues values) =>
        values.Text(data, "section") is { } section ? section with { Value = section.Value.Trim('/') } : null;

    private static ShowOwner? Owner(DataMapping data, PodcastValues values)
    {
        if (values.Settings.Mapping(data, "owner") is not { } owner)
        {
            return null;
        }

        values.Settings.RefuseUnknownKeys(owner, ["name", "email"]);
        return values.Settings.RequiredText(owner, "email", "email: show@example.com") is { } email
            ? new ShowOwner(values.Text(owner, "name")?.Value, email)
            : null;
    }

    private static IEnumerable<ShowCategory> Categories(DataMapping data, PodcastValues values)
    {
        foreach (var written in values.Settings.Texts(data, "category"))
        {
            var parts = written.Value.Split('>', 2, StringSplitOptions.TrimEntries);
            yield return new ShowCategory(parts[0], parts.Length > 1 ? parts[1] : null, written.Span);
        }
    }

    private static ShowLicense? License(DataMapping data, PodcastValues values)
    {
        if (ValueReader.Find(data, "license") is not { Value: DataMapping license })
        {
            return values.Text(data, "license") is { } identifier
                ? new ShowLicense(identifier with { Value = identifier.Value.ToLowerInvariant() }, null)
                : null;
        }

        values.Settings.RefuseUnknownKeys(license, ["name", "url"]);
        var url = values.Settings.Address(license, "url");
        return values.Settings.RequiredText(license, "name", "name: Our licence") is { } name
            ? new ShowLicense(name, url)
            : null;
    }

    private static Located<string>? Feed(DataMapping data, PodcastValues values)
    {
        var feed = values.Text(data, "feed");
        if (feed is null || (feed.Value.StartsWith('/') && feed.Value.EndsWith(".xml", StringComparison.Ordinal)))
        {
            return feed;
        }

        values.Error(
            feed.Span,
            "'feed' is not the path of a feed on this site",
            "begin it with / and end it with .xml, such as feed: /podcast.xml"
        );
        return null;
    }

    private static int PageSize(DataMapping data, PodcastValues values)
    {
        var size = values.Number(data, "pageSize");
        if (size is not { Value: < 10 })
        {
            return size?.Value ?? 1000;
        }

        values.Error(size.Span, "a page of a feed needs at least 10 episodes", "write pageSize: 1000, or leave it out");
        return 1000;
    }
}
