using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Benchmarks;

/// <summary>
/// A site of many episodes, made from the first one. Every paragraph and code block has a unique line, so that
/// nothing can be cached by its content.
/// </summary>
internal static partial class SyntheticSite
{
    /// <summary>The file of the first episode, below the repository's root.</summary>
    public const string FirstEpisode = "input/django-riffs/2021-07-19-14-go-live-deployment.md";

    /// <summary>Writes the site in Companion's layout, without a search index: the others make none either.</summary>
    public static void WriteForCompanion(string folder, int pages)
    {
        Write(Path.Combine(folder, "input", "site.yaml"), "title: Synthetic\nbaseUrl: https://example.org/\n");
        WriteEpisodes(Path.Combine(folder, "input", "django-riffs"), pages);
    }

    /// <summary>Writes the same content, with the layouts that Hugo needs for the same kinds of pages.</summary>
    public static void WriteForHugo(string folder, int pages)
    {
        const string list =
            "{{ define \"main\" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}";
        Write(
            Path.Combine(folder, "hugo.toml"),
            "baseURL=\"https://example.org/\"\ntitle=\"Synthetic\"\n[markup.highlight]\nnoClasses=false\n[services.rss]\nlimit=20\n"
        );
        Write(
            Path.Combine(folder, "layouts/_default/baseof.html"),
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><header><a href=\"/\">Home</a></header><main>{{ block \"main\" . }}{{ end }}</main></body></html>"
        );
        Write(
            Path.Combine(folder, "layouts/_default/single.html"),
            "{{ define \"main\" }}<article><h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ range .Params.tags }}<a href=\"/tags/{{ . | urlize }}/\">{{ . }}</a>{{ end }}{{ with .NextInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</article>{{ end }}"
        );
        Write(Path.Combine(folder, "layouts/_default/list.html"), list);
        Write(Path.Combine(folder, "layouts/_default/terms.html"), list);
        Write(Path.Combine(folder, "layouts/404.html"), "{{ define \"main\" }}<h1>Not found</h1>{{ end }}");
        Write(
            Path.Combine(folder, "layouts/shortcodes/extlink.html"),
            "<a href=\"{{ .Get 0 }}\" target=\"_blank\">{{ .Get 1 }}</a>"
        );
        WriteEpisodes(Path.Combine(folder, "content", "django-riffs"), pages);
    }

    /// <summary>Writes the same content for Eleventy.</summary>
    public static void WriteForEleventy(string folder, int pages)
    {
        var project = Path.Combine(RepositoryRoot.Find(), "tests/bench");
        foreach (
            var file in Directory.EnumerateFiles(Path.Combine(project, "eleventy"), "*", SearchOption.AllDirectories)
        )
        {
            Write(
                Path.Combine(folder, Path.GetRelativePath(Path.Combine(project, "eleventy"), file)),
                File.ReadAllText(file)
            );
        }

        Write(Path.Combine(folder, "package.json"), "{\"type\":\"module\"}");
        File.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(project, "node_modules"));
        WriteEpisodes(Path.Combine(folder, "content"), pages, ForEleventy);
    }

    /// <summary>The file of an episode, below the folder of its site.</summary>
    public static string EpisodeOf(string contentFolder, int number) => Path.Combine(contentFolder, $"{number}.md");

    // Its tags would become collections, and its shortcodes are written differently.
    private static string ForEleventy(string episode) =>
        ExternalLink()
            .Replace(episode, """{% extlink "${url}", "${text}" %}""")
            .Replace("\ntags:", "\ntopics:", StringComparison.Ordinal)
            .Replace(
                "---\n",
                "---\nlayout: episode.liquid\npermalink: /django-riffs/{{ slug }}/\n",
                StringComparison.Ordinal
            );

    private static void WriteEpisodes(string folder, int pages, Func<string, string>? adapt = null)
    {
        var episode = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), FirstEpisode)).ReplaceLineEndings("\n");
        episode = Experiment().Replace(episode, "");
        var match = Parts().Match(episode);
        for (var number = 1; number <= pages; number++)
        {
            var text = Episode(match.Groups["front"].Value, match.Groups["body"].Value, number);
            Write(EpisodeOf(folder, number), adapt is null ? text : adapt(text));
        }
    }

    private static string Episode(string frontMatter, string body, int number)
    {
        var date = new DateOnly(2000, 1, 1).AddDays(number % 9000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var front = ShortAddress()
            .Replace(frontMatter.Replace("Episode 14", $"Episode {number}"), $"${{folder}}/{number}");
        front = Image().Replace(front, "").Replace(" - deployment", $" - deployment\n - topic-{number % 20}");
        var part = 0;
        var text = Fence().Replace(body, fence => $"{fence.Value}# episode {number} block {fence.Index}\n");
        text = Paragraph()
            .Replace(text, paragraph => $"\n\nCopy {number} part {++part}. {paragraph.Groups["start"].Value}");
        return $"---\n{front.TrimEnd()}\ndate: {date}\nslug: {number}-go-live-deployment\n---\n{text}";
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"\A---\n(?<front>.*?)\n---\n(?<body>.*)\z", RegexOptions.Singleline, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\{\{< (notebook|simulation) .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Experiment();

    [GeneratedRegex("""\{\{< extlink "(?<url>[^"]*)" "(?<text>[^"]*)" >\}\}""", RegexOptions.None, 1000)]
    private static partial Regex ExternalLink();

    [GeneratedRegex("(?<folder>/djangoriffs|/django-riffs)/14", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortAddress();

    [GeneratedRegex("^image:.*\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Image();

    [GeneratedRegex(@"^```\w+\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("\n\n(?<start>[A-Z])(?=[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paragraph();
}
