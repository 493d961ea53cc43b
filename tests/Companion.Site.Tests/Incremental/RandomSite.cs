using System.Text;

namespace Companion.Site.Tests.Incremental;

/// <summary>
/// A site of sixty pages and two notebooks that its author edits at random: the same edits for the same seed.
/// </summary>
internal sealed class RandomSite
{
    private const int Size = 60;

    private static readonly string[] Sections = ["riffs", "riffs/deep", "articles", ""];
    private static readonly string[] Tags = ["Python", "python", "Django", "Deploy", "C#", "Go live"];

    private readonly Random _random;
    private readonly RandomTemplates _templates;
    private readonly SiteTestContext _site;
    private readonly List<Draft> _pages = [];
    private readonly List<string> _notebooks = [];
    private int _count;
    private string _settings = "";

    /// <summary>Writes the site.</summary>
    public RandomSite(SiteTestContext site, int seed)
    {
        _site = site;
        _random = new Random(seed);
        _templates = new RandomTemplates(site, _random);
        while (_pages.Count < Size)
        {
            AddPage();
        }

        _site.Write("input/_index.md", "---\ntitle: Home\n---\nWelcome.\n");
        _site.Write("input/riffs/_index.md", "---\ntitle: Riffs\n---\nAll {{< relref \"/riffs/page-1.md\" >}}.\n");
        _site.Write("input/style.css", "body { color: black }\n");
        AddNotebook();
        AddNotebook();
        WriteSettings();
    }

    /// <summary>Makes one edit.</summary>
    /// <returns>What was done, for the message of a failing test; and the files that it changed.</returns>
    public (string Name, IReadOnlyList<string> Files) Edit()
    {
        var edits = new Func<(string, IReadOnlyList<string>)>[]
        {
            () => Change("text", page => page.Text = Text()),
            () => Change("text", page => page.Text = Text()),
            () => Change("text", page => page.Text = Text()),
            () => Change("title", page => page.Title = $"Title {_count++}"),
            () => Change("date", page => page.Date = Date()),
            () => Change("tag", page => page.Tags = SomeTags()),
            () => Change("alias", page => page.Alias = page.Alias is null ? $"/old/{_count++}" : null),
            () => Change("draft", page => page.IsDraft = !page.IsDraft),
            () => Change("slug", page => page.Slug = page.Slug is null ? $"slug-{_count++}" : null),
            () => Change("description", page => page.Description = page.Description is null ? "In short." : null),
            DeleteAndAdd,
            Rename,
            EditNotebook,
            ReplaceNotebook,
            EditSettings,
            EditStatic,
            EditIntroduction,
            EditDeepIntroduction,
            _templates.EditShortcode,
            _templates.EditShortcode,
            _templates.EditOtherShortcode,
            _templates.EditPartial,
            _templates.EditFile,
            () => Change("listing", page => page.IsUnlisted = !page.IsUnlisted),
            EditHeaders,
        };
        return edits[_random.Next(edits.Length)]();
    }

    private (string, IReadOnlyList<string>) Change(string name, Action<Draft> change)
    {
        var page = Pick(_pages);
        change(page);
        Write(page);
        return ($"{name} of {page.Path}", [Full(page.Path)]);
    }

    private (string, IReadOnlyList<string>) DeleteAndAdd()
    {
        // The first page stays: others link to it.
        var page = _pages[_random.Next(1, _pages.Count)];
        _pages.Remove(page);
        File.Delete(Full(page.Path));
        return ($"delete {page.Path}, add {AddPage().Path}", [Full(page.Path), Full(_pages[^1].Path)]);
    }

    private (string, IReadOnlyList<string>) Rename()
    {
        var page = _pages[_random.Next(1, _pages.Count)];
        var old = page.Path;
        page.Path = NewPath();
        File.Delete(Full(old));
        Write(page);
        return ($"rename {old} to {page.Path}", [Full(old), Full(page.Path)]);
    }

    private (string, IReadOnlyList<string>) EditNotebook()
    {
        var notebook = Pick(_notebooks);
        WriteNotebook(notebook);
        return ($"edit {notebook}", [_site.PathOf(notebook)]);
    }

    private (string, IReadOnlyList<string>) ReplaceNotebook()
    {
        // The first stays: pages show it.
        var old = _notebooks[^1];
        _notebooks.Remove(old);
        File.Delete(_site.PathOf(old));
        AddNotebook();
        return ($"replace {old}", [_site.PathOf(old), _site.PathOf(_notebooks[^1])]);
    }

    private (string, IReadOnlyList<string>) EditSettings()
    {
        _settings = _random.Next(8) switch
        {
            0 => $"description: About {_count++}\n",
            1 => $"author:\n  name: Author {_count++}\n",
            2 => $"paginate: {_random.Next(3, 20)}\n",
            3 => $"feedLimit: {_random.Next(30)}\n",
            4 => "taxonomies: [tags, hosts]\n",
            5 => "languages: { en: { weight: 1 }, es: { weight: 2, title: Pruebas } }\n",
            6 => $"menus: {{ main: [{{ name: Riffs {_count++}, url: /riffs/ }}] }}\n",
            _ => "",
        };
        WriteSettings();
        return ($"site.yaml: {_settings}", [Full("site.yaml")]);
    }

    private (string, IReadOnlyList<string>) EditStatic()
    {
        _site.Write("input/style.css", $"body {{ color: #{_random.Next(100, 1000)} }}\n");
        return ("style.css", [Full("style.css")]);
    }

    private (string, IReadOnlyList<string>) EditIntroduction()
    {
        var cascade = _random.Next(3) == 0 ? "cascade: { tags: [Handed down] }\n" : "";
        _site.Write("input/riffs/_index.md", $"---\ntitle: Riffs {_random.Next(3)}\n{cascade}---\n{Text()}");
        return ("riffs/_index.md", [Full("riffs/_index.md")]);
    }

    // Its folder is a section only while it exists.
    private (string, IReadOnlyList<string>) EditDeepIntroduction()
    {
        const string Path = "riffs/deep/_index.md";
        if (File.Exists(Full(Path)) && _random.Next(2) == 0)
        {
            File.Delete(Full(Path));
        }
        else
        {
            _site.Write(
                $"input/{Path}",
                $"---\ntitle: Deep {_random.Next(3)}\nweight: {_random.Next(3)}\n---\n{Text()}"
            );
        }

        return (Path, [Full(Path)]);
    }

    private (string, IReadOnlyList<string>) EditHeaders()
    {
        var policy = $"default-src 'self'; img-src https://{_random.Next(3)}.example";
        _site.Write(
            "netlify.toml",
            $"[[headers]]\nfor = \"/*\"\n[headers.values]\nContent-Security-Policy = \"{policy}\"\n"
        );
        return ("netlify.toml", [_site.PathOf("netlify.toml")]);
    }

    private Draft AddPage()
    {
        var page = new Draft
        {
            Path = _pages.Count == 0 ? "riffs/page-1.md" : NewPath(),
            Title = $"Page {_count++}",
            Date = Date(),
            Tags = SomeTags(),
            Text = _pages.Count == 0 ? "The first.\n" : Text(),
        };
        _pages.Add(page);
        Write(page);
        return page;
    }

    private string NewPath() =>
        $"{Pick(Sections)}/new-{_count++}{(_random.Next(6) == 0 ? ".es" : "")}.md".TrimStart('/');

    private void AddNotebook()
    {
        var notebook = _notebooks.Count == 0 ? "notebooks/first.dib" : $"notebooks/book-{_count++}.dib";
        _notebooks.Add(notebook);
        WriteNotebook(notebook);
    }

    private void WriteNotebook(string notebook) =>
        _site.Write(
            notebook,
            $"#!markdown\n\n# Book {_random.Next(3)}\n\nProse {_random.Next(1000)}.\n\n#!markdown\n\n## Part {_count++}\n"
        );

    private void WriteSettings() =>
        _site.Write(
            "input/site.yaml",
            $"title: Test Riffs\nbaseUrl: https://riffs.example/\nllms: true\n{Cards}{_settings}"
        );

    // Not always: a clean build draws all of them.
    private string Cards => _random.Next(2) == 0 ? "cards: true\n" : "";

    private void Write(Draft page)
    {
        var text = new StringBuilder($"---\ntitle: {page.Title}\ndate: {page.Date}\n");
        text.Append(
            page.Tags.Length > 0 ? $"tags: [{string.Join(", ", page.Tags.Select(tag => $"\"{tag}\""))}]\n" : ""
        );
        text.Append(page.Alias is null ? "" : $"aliases: [{page.Alias}]\n");
        text.Append(page.Slug is null ? "" : $"slug: {page.Slug}\n");
        text.Append(page.Description is null ? "" : $"description: {page.Description}\n");
        text.Append(page.IsUnlisted ? "build: { list: never }\n" : "");
        text.Append(page.IsDraft && page != _pages[0] ? "draft: true\n" : "");
        _site.Write($"input/{page.Path}", $"{text}---\n{(IsSpanish(page) ? WithoutReferences(page.Text) : page.Text)}");
    }

    private static bool IsSpanish(Draft page) => page.Path.EndsWith(".es.md", StringComparison.Ordinal);

    // The first page has no translation to refer to.
    private static string WithoutReferences(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.Contains("ref \"", StringComparison.Ordinal)));

    private string Text()
    {
        var text = new StringBuilder($"Words {_random.Next(10_000)} and more.\n\n");
        for (var at = _random.Next(4); at >= 0; at--)
        {
            text.Append(
                _random.Next(9) switch
                {
                    8 => _templates.Call(),
                    0 => $"## Heading {_random.Next(5)}\n\n",
                    1 => $"```python\nprint({_random.Next(100)})\n```\n\n",
                    2 => "See [the first]({{< ref \"/riffs/page-1.md\" >}}).\n\n",
                    3 => "See [it]({{< relref \"page-1\" >}}).\n\n",
                    4 => "{{< notebook \"first\" >}}\n\n",
                    5 => "See [it](/riffs/page-1.md) and [all](/riffs/_index.md), {{< relref \"/riffs\" >}}.\n\n",
                    6 =>
                        "Before.\n\n<!--more-->\n\n{{< simulation \"procfile\" >}}\n\n> [!NOTE]\n> :tada:\n{.wide}\n\n",
                    _ => $"- one\n- two {_random.Next(100)}\n\n",
                }
            );
        }

        return text.ToString();
    }

    private string Date() => $"20{_random.Next(10, 25)}-0{_random.Next(1, 10)}-1{_random.Next(0, 10)}";

    private string[] SomeTags() => [.. Tags.Where(_ => _random.Next(3) == 0)];

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string Full(string path) => _site.PathOf($"input/{path}");

    private sealed class Draft
    {
        public required string Path { get; set; }

        public required string Title { get; set; }

        public required string Date { get; set; }

        public string[] Tags { get; set; } = [];

        public string? Alias { get; set; }

        public string? Slug { get; set; }

        public string? Description { get; set; }

        public bool IsDraft { get; set; }

        public bool IsUnlisted { get; set; }

        public string Text { get; set; } = "";
    }
}
