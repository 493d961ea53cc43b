using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>The supported languages and the names that a fence may use for them.</summary>
internal static class Languages
{
    private const string Html = "text.html.basic";

    private static readonly ImmutableArray<Language> All =
    [
        Plain("text", "txt", "plain", "plaintext", "none", "output"),
        new("Bash", ["bash", "sh", "shell", "zsh", "shellscript"], "source.shell", [], Prompts.Shell),
        new(
            "Console",
            ["console", "shell-session", "shellsession", "sh-session", "terminal"],
            "source.shell",
            [],
            Prompts.Terminal
        ),
        new("Python", ["python", "py", "python3"], "source.python", [], Prompts.Python),
        new("Python", ["pycon", "python-console", "pyshell"], "source.python", [], Prompts.PythonConsole),
        Source("YAML", "source.yaml", "yaml", "yml"),
        Source("TOML", "source.toml", "toml"),
        Source("JSON", "source.json", "json", "jsonc", "json5"),
        Source("INI", "source.ini", "ini", "cfg", "conf", "properties"),
        Source("dotenv", "source.shell", "dotenv", "env"),
        new("Procfile", ["procfile"], "source.procfile", ["source.shell"], Prompts.None),
        Source("Dockerfile", "source.dockerfile", "dockerfile", "docker"),
        Source("Makefile", "source.makefile", "makefile", "make"),
        new("HTML", ["html", "htm", "xhtml"], Html, ["source.css", "source.js"], Prompts.None),
        new(
            "Django template",
            ["django", "html+django", "htmldjango", "django-html", "jinja", "jinja2", "html+jinja"],
            "text.html.django",
            [Html, "source.css", "source.js"],
            Prompts.None
        ),
        Source("XML", "text.xml", "xml", "svg", "rss"),
        Source("CSS", "source.css", "css"),
        Source("JavaScript", "source.js", "javascript", "js", "mjs", "jsx"),
        Source("TypeScript", "source.ts", "typescript", "ts"),
        Source("C#", "source.csharp", "csharp", "cs", "c#"),
        Source("SQL", "source.sql", "sql", "postgresql", "sqlite"),
        Source("Diff", "source.diff", "diff", "patch"),
        new("Markdown", ["markdown", "md"], "text.html.markdown", ["source.yaml"], Prompts.None),
    ];

    // A plain dictionary: a frozen one takes 20 ms to build, longer than all look-ups for a site.
    private static readonly Dictionary<string, Language> ByName = new(
        All.SelectMany(language => language.Names.Select(name => KeyValuePair.Create(name, language))),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Every name, in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.SelectMany(language => language.Names)];

    /// <summary>Finds a language by name, ignoring case; null when there is none.</summary>
    public static Language? Find(string name) => ByName.GetValueOrDefault(name.Trim());

    private static Language Plain(params ImmutableArray<string> names) => new(null, names, null, [], Prompts.None);

    private static Language Source(string label, string scope, params ImmutableArray<string> names) =>
        new(label, names, scope, [], Prompts.None);
}
