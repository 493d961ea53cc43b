namespace Companion.Site.Tests.Incremental;

/// <summary>The templates and the style sheet of a <see cref="RandomSite"/>, which its author edits too.</summary>
internal sealed class RandomTemplates
{
    // What a template reads of the site, its pages depend on.
    private static readonly string[] Reads =
    [
        "{{ site.pages | size }}",
        "{% for section in site.sections %}{{ section.title }} {% endfor %}",
        "{{ page.title }} {{ page.newer.title }}",
        "{% include \"part\" %}",
        "{{ site.description }} {{ site.data.seas.depth }}",
        "",
    ];

    private readonly SiteTestContext _site;
    private readonly Random _random;

    /// <summary>Writes the templates.</summary>
    public RandomTemplates(SiteTestContext site, Random random)
    {
        _site = site;
        _random = random;
        _site.Write("shortcodes/box.html", "<b>{{ args[0] }}</b>\n");
        _site.Write("layouts/partials/part.html", "part\n");
    }

    /// <summary>A call of the shortcode.</summary>
    public string Call() => $"{{{{< box \"{_random.Next(100)}\" >}}}}\n\n";

    /// <summary>Edits the shortcode.</summary>
    public (string Name, IReadOnlyList<string> Files) EditShortcode()
    {
        var read = Reads[_random.Next(Reads.Length)];
        return Write("shortcodes/box.html", $"<b>{{{{ args[0] }}}} {_random.Next(100)} {read}</b>\n");
    }

    /// <summary>Adds, edits or deletes a shortcode that no page calls, or that replaces a built-in one.</summary>
    public (string Name, IReadOnlyList<string> Files) EditOtherShortcode() =>
        Toggle(_random.Next(2) == 0 ? "shortcodes/relref.html" : "layouts/shortcodes/other.html", "/riffs/page-1/");

    /// <summary>Adds, edits or deletes a partial.</summary>
    public (string Name, IReadOnlyList<string> Files) EditPartial() =>
        _random.Next(4) switch
        {
            0 => Toggle("layouts/partials/head.html", $"<!-- {_random.Next(100)} -->"),
            1 => Toggle("layouts/partials/footer.html", "{{ page.title }} {{ site.pages | size }}"),
            2 => Toggle("layouts/partials/header.html", "<header>{{ site.title }}</header>"),
            _ => Write("layouts/partials/part.html", $"part {_random.Next(100)}\n"),
        };

    /// <summary>Edits the style sheet or the data.</summary>
    public (string Name, IReadOnlyList<string> Files) EditFile() =>
        _random.Next(2) == 0
            ? Toggle("custom.css", $"b {{ color: #{_random.Next(100, 1000)} }}\n")
            : Write("data/seas.yaml", $"depth: {_random.Next(1000)}\n");

    private (string Name, IReadOnlyList<string> Files) Toggle(string path, string text)
    {
        if (!File.Exists(_site.PathOf(path)) || _random.Next(2) == 0)
        {
            return Write(path, text);
        }

        File.Delete(_site.PathOf(path));
        return ($"delete {path}", [_site.PathOf(path)]);
    }

    private (string Name, IReadOnlyList<string> Files) Write(string path, string text)
    {
        _site.Write(path, text);
        return ($"{path}: {text.TrimEnd()}", [_site.PathOf(path)]);
    }
}
