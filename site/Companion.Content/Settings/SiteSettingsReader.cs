using Companion.Content.Data;
using Companion.Content.Podcasts;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>Reads <c>input/site.yaml</c>. Keys are read ignoring case; an unknown key is an error.</summary>
public static class SiteSettingsReader
{
    private static readonly string[] Keys =
    [
        "title",
        "baseUrl",
        "description",
        "author",
        "theme",
        "links",
        "repository",
        "permalinks",
        "podcast",
        "language",
        "languages",
        "defaultLanguageInSubfolder",
        "params",
        "menus",
        "taxonomies",
        "paginate",
        "feedLimit",
        "fileNameDates",
        "enableEmoji",
        "search",
        "llms",
        "cards",
        "math",
    ];

    /// <summary>Reads the settings.</summary>
    /// <param name="source">The text of <c>site.yaml</c>.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    /// <returns>The settings; null without a usable title or base URL.</returns>
    public static SiteSettings? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (YamlData.Parse(source, new SourceSpan(0, source.Text.Length), diagnostics) is not { } data)
        {
            return null;
        }

        var values = new SettingsValues(source, data, diagnostics);
        values.RefuseUnknownKeys(data, Keys);
        var title = values.RequiredText(data, "title", "title: Django Riffs");
        var baseUrl = BaseUrl(data, values);
        var menus = new MenuReader(source, values);
        var languages = new LanguagesReader(values, menus).Read(data);
        var settings = new SiteSettings
        {
            Title = title?.Value ?? "",
            BaseUrl = baseUrl ?? new Uri("https://example.invalid/"),
            Description = values.Text(data, "description")?.Value,
            Author = Author(data, values),
            Theme = values.Text(data, "theme")?.Value ?? "riffs",
            ThemeOrigin = ValueReader.Find(data, "theme") is { } theme ? source.At(theme.Value.Span) : null,
            Links = [.. Links(data, values)],
            Repository = values.Address(data, "repository"),
            Permalinks = new PermalinksReader(source, values).Read(data),
            Shows = ShowReader.Read(source, data, diagnostics),
            Languages = languages,
            Language = languages[0].Language,
            Params = values.Mapping(data, "params") ?? DataMapping.Empty,
            Menus = menus.Read(data),
            Taxonomies = TaxonomiesReader.Read(data, values),
            Paginate = Paginate(data, values),
            FeedLimit = FeedLimit(data, values),
            FileNameDatesFirst =
                values.OneOf(
                    data,
                    "fileNameDates",
                    ["first", "last"],
                    "does not say when a date in a file's name counts",
                    "write first (before the page's date) or last (where the page has no date)"
                ) == "first",
            EnableEmoji = ValueReader.Find(data, "enableEmoji") is null || values.Switch(data, "enableEmoji"),
            HasSearch = values.Switch(data, "search"),
            HasTwins = values.Switch(data, "llms"),
            HasCards = values.Switch(data, "cards"),
            HasSingleDollarMath = HasSingleDollarMath(data, values),
        };
        return title is null || baseUrl is null ? null : settings;
    }

    private static Uri? BaseUrl(DataMapping data, SettingsValues values)
    {
        var text = values.RequiredText(data, "baseUrl", "baseUrl: https://djangoriffs.example/");
        if (text is null || values.Address(text, "baseUrl") is not { } url)
        {
            return null;
        }

        if (url.Query.Length == 0 && url.Fragment.Length == 0 && !text.Value.AsSpan().ContainsAny('?', '#'))
        {
            return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        }

        values.Error(
            text.Span,
            "'baseUrl' has a query or a fragment",
            "end it with the site's folder: https://example.com/show/"
        );
        return null;
    }

    private static Author? Author(DataMapping data, SettingsValues values)
    {
        if (values.Mapping(data, "author") is not { } author)
        {
            return null;
        }

        values.RefuseUnknownKeys(author, ["name", "url"]);
        var url = values.Address(author, "url");
        return values.RequiredText(author, "name", "name: Ada Lovelace") is { } name
            ? new Author(name.Value, url)
            : null;
    }

    private static bool HasSingleDollarMath(DataMapping data, SettingsValues values)
    {
        if (values.Mapping(data, "math") is not { } math)
        {
            return false;
        }

        values.RefuseUnknownKeys(math, ["singleDollar"]);
        return values.Switch(math, "singleDollar");
    }

    private static IEnumerable<SiteLink> Links(DataMapping data, SettingsValues values)
    {
        foreach (var link in values.Mappings(data, "links"))
        {
            values.RefuseUnknownKeys(link, ["text", "url"]);
            var text = values.RequiredText(link, "text", "text: Spotify");
            var url = values.RequiredText(link, "url", "url: https://example.com/") is { } written
                ? values.Address(written, "url")
                : null;
            if (text is not null && url is not null)
            {
                yield return new SiteLink(text.Value, url);
            }
        }
    }

    private static int? Paginate(DataMapping data, SettingsValues values)
    {
        var size = values.Number(data, "paginate");
        if (size is not 0)
        {
            return size;
        }

        values.Error(
            ValueReader.Find(data, "paginate")!.Value.Span,
            "a list cannot show 0 pages at a time",
            "write a number of pages such as paginate: 10, or remove the line to show all on one page"
        );
        return null;
    }

    // Hugo writes -1 for all.
    private static int? FeedLimit(DataMapping data, SettingsValues values) =>
        ValueReader.Find(data, "feedLimit") is { Value: DataScalar { Text: "all" or "-1" } } ? null
        : values.Number(data, "feedLimit") is { } limit ? limit
        : SiteSettings.DefaultFeedLimit;
}
