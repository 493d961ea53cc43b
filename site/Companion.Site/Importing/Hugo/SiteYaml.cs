using System.Text;
using Companion.Content.Data;
using Companion.Site.Importing.Reporting;

namespace Companion.Site.Importing.Hugo;

/// <summary>Turns the configuration of a Hugo site into <c>site.yaml</c>.</summary>
/// <param name="config">The configuration.</param>
/// <param name="report">Receives what needs a person.</param>
/// <param name="paginates">Whether the site's layouts divide their lists into pages.</param>
internal sealed class SiteYaml(HugoConfig config, ImportReport report, bool paginates)
{
    private readonly StringBuilder _yaml = new();
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of <c>site.yaml</c>.</summary>
    public string Write()
    {
        var parameters = Used("params");
        Append("title", Used("title") is { Text: { } title } ? title : "Untitled");
        AppendBaseUrl();
        AppendIf("description", (Used("description") ?? parameters?.Find("description"))?.Text);
        AppendAuthor(Used("author") ?? parameters?.Find("author"));
        AppendLanguages();
        AppendList("permalinks", Permalinks(Used("permalinks")));
        AppendTaxonomies();
        AppendPaginate();
        AppendFeedLimit();
        AppendEmoji();
        if (
            config.Find("frontmatter")?.Find("date")?.Value is DataSequence
            {
                Items: [DataScalar { Text: ":filename" }, ..]
            }
        )
        {
            _yaml.Append("fileNameDates: first\n");
        }

        AppendMenus(Used("menus") ?? Used("menu"));
        AppendParams(parameters);
        ReportOthers();
        return _yaml.ToString();
    }

    private ConfigEntry? Used(string key)
    {
        _used.Add(key);
        return config.Find(key);
    }

    private void Append(string key, string text) => _yaml.Append($"{key}: {YamlText.Scalar(text, isQuoted: true)}\n");

    private void AppendIf(string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Append(key, text);
        }
    }

    private void AppendBaseUrl()
    {
        var entry = Used("baseURL");
        if (
            entry?.Text is { } text
            && Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
        )
        {
            Append("baseUrl", text);
            return;
        }

        Append("baseUrl", "https://example.org/");
        report.AddReview(
            entry?.Place ?? "site.yaml",
            "the site has no full address: write yours into baseUrl in input/site.yaml"
        );
    }

    private void AppendAuthor(ConfigEntry? author)
    {
        if ((author?.Text ?? author?.Find("name")?.Text) is { Length: > 0 } name)
        {
            _yaml.Append($"author:\n  name: {YamlText.Scalar(name, isQuoted: true)}\n");
            if (author!.Find("url")?.Text is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                _yaml.Append($"  url: {YamlText.Scalar(url, isQuoted: true)}\n");
            }
        }
    }

    private void AppendLanguages()
    {
        var languages = config
            .Entries.Where(entry => entry.Key.Equals("languages", StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Entries)
            .GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        _used.Add("languages");
        if (languages.Length == 0)
        {
            AppendIf("language", config.Find("languageCode", "defaultContentLanguage")?.Text);
            return;
        }

        Append("language", config.Find("defaultContentLanguage")?.Text ?? "en");
        if (config.Find("defaultContentLanguageInSubdir")?.Text == "true")
        {
            _yaml.Append("defaultLanguageInSubfolder: true\n");
        }

        _yaml.Append("languages:\n");
        var writer = new LanguageYaml(_yaml, report, config.Find("contentDir")?.Text ?? "content");
        foreach (var language in languages)
        {
            writer.Append(language.Key, [.. language.SelectMany(entry => entry.Entries)]);
        }
    }

    // Since Hugo 0.131 by kind of page: permalinks.page.posts.
    private static IEnumerable<ConfigEntry> Permalinks(ConfigEntry? permalinks) =>
        permalinks?.Entries.SelectMany(entry =>
            entry.Value is DataMapping
                ? entry.Key == "page"
                    ? entry.Entries
                    : []
                : [entry]
        ) ?? [];

    private void AppendList(string key, IEnumerable<ConfigEntry> entries)
    {
        var all = entries.ToArray();
        if (all.Length > 0)
        {
            _yaml.Append($"{key}:\n");
            foreach (var entry in all)
            {
                YamlText.Append(_yaml, entry.Key, entry.Value, depth: 1);
            }
        }
    }

    private void AppendTaxonomies()
    {
        var disabled = Used("disableKinds")?.Value is DataSequence kinds
            ? kinds.Items.OfType<DataScalar>().Select(kind => kind.Text.ToLowerInvariant()).ToArray()
            : [];
        var taxonomies = Used("taxonomies");
        if (disabled.Contains("taxonomy") || disabled.Contains("term") || disabled.Contains("taxonomyterm"))
        {
            _yaml.Append("taxonomies: []\n");
        }
        else if (taxonomies is not null)
        {
            AppendList("taxonomies", taxonomies.Entries);
        }

        foreach (var kind in disabled.Where(kind => kind is not ("taxonomy" or "term" or "taxonomyterm")))
        {
            report.AddReview(config.Find("disableKinds")!.Place, $"pages of the kind {kind} are written all the same");
        }
    }

    private void AppendPaginate()
    {
        var size = config.Find("paginate") ?? Used("pagination")?.Find("pagerSize");
        if (size?.Text is { } written)
        {
            _yaml.Append($"paginate: {written}\n");
        }
        else if (paginates)
        {
            // Hugo's default.
            _yaml.Append("paginate: 10\n");
        }
    }

    // Hugo's feeds have no limit unless one is set.
    private void AppendFeedLimit()
    {
        var limit = (config.Find("rssLimit") ?? config.Find("services")?.Find("rss")?.Find("limit"))?.Text;
        _yaml.Append($"feedLimit: {(limit is null or "-1" ? "all" : limit)}\n");
    }

    // Hugo's default is to leave :name: as it is.
    private void AppendEmoji()
    {
        if (Used("enableEmoji")?.Text != "true")
        {
            _yaml.Append("enableEmoji: false\n");
        }
    }

    private void AppendMenus(ConfigEntry? menus)
    {
        if (menus is not null && new MenuYaml(report).Of(menus) is { Length: > 0 } text)
        {
            _yaml.Append("menus:\n").Append(text);
        }
    }

    private void AppendParams(ConfigEntry? parameters)
    {
        if (parameters?.Value is DataMapping { Entries.Count: > 0 } mapping)
        {
            YamlText.Append(_yaml, "params", WithCopyright(mapping));
        }
        else if (config.Find("copyright") is not null)
        {
            YamlText.Append(_yaml, "params", WithCopyright(DataMapping.Empty));
        }
    }

    private DataMapping WithCopyright(DataMapping parameters) =>
        config.Find("copyright") is { } copyright && parameters.Find("copyright") is null
            ? parameters with
            {
                Entries = [.. parameters.Entries, new DataEntry("copyright", copyright.KeySpan, copyright.Value)],
            }
            : parameters;

    private void ReportOthers()
    {
        foreach (var entry in config.Entries)
        {
            if (HugoKeys.Impossible.TryGetValue(entry.Key, out var impossible) && entry.Text is not ("false" or "page"))
            {
                report.AddNotPossible(entry.Place, $"{entry.Key}: {impossible}");
            }
            else if (HugoKeys.Doubtful.TryGetValue(entry.Key, out var doubt) && entry.Text is not "false")
            {
                report.AddReview(entry.Place, $"{entry.Key}: {doubt}");
            }
            else if (
                !_used.Contains(entry.Key)
                && !HugoKeys.Unneeded.Contains(entry.Key)
                && !HugoKeys.Doubtful.ContainsKey(entry.Key)
                && !HugoKeys.Impossible.ContainsKey(entry.Key)
            )
            {
                report.AddNotPossible(entry.Place, $"{entry.Key}: Companion has no such setting");
            }
        }
    }
}
