using Companion.Content.Data;
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
            Permalinks = Permalinks(data, values),
            Podcast = values.Mapping(data, "podcast"),
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

    private static Dictionary<string, Located<string>> Permalinks(DataMapping data, SettingsValues values)
    {
        var patterns = values.Mapping(data, "permalinks") ?? DataMapping.Empty;
        return patterns
            .Entries.Select(entry => (entry.Key, Pattern: values.Text(entry)))
            .Where(permalink => permalink.Pattern is not null)
            .ToDictionary(permalink => permalink.Key, permalink => permalink.Pattern!, StringComparer.Ordinal);
    }
}
