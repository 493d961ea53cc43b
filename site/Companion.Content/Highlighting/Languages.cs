using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>The supported languages and the names that a fence may use for them.</summary>
internal static class Languages
{
    private static readonly ImmutableArray<Language> All =
    [
        new(null, ["text", "txt", "plain", "plaintext", "none", "output", "fallback", "no-highlight", "nohighlight"]),
        Lexed("Bash", "bash", "bash", "sh", "shell", "zsh", "ksh", "shellscript") with
        {
            Prompts = Prompts.Shell,
        },
        Lexed("Console", "bash", "console", "shell-session", "shellsession", "sh-session", "terminal") with
        {
            Prompts = Prompts.Terminal,
        },
        Lexed("Python", "python", "python", "py", "python3", "py3", "pyi", "sage") with
        {
            Prompts = Prompts.Python,
        },
        Lexed("Python", "python", "pycon", "python-console", "pyshell") with
        {
            Prompts = Prompts.PythonConsole,
        },
        Lexed("YAML", "yaml", "yaml", "yml", "compose", "docker-compose"),
        Lexed("TOML", "toml", "toml"),
        Lexed("JSON", "json", "json", "jsonc", "json5", "geojson", "webmanifest"),
        Lexed("INI", "ini", "ini", "cfg", "conf", "properties", "editorconfig", "gitconfig", "desktop", "systemd"),
        Lexed("dotenv", "bash", "dotenv", "env"),
        Lexed("Procfile", "procfile", "procfile"),
        Lexed("Dockerfile", "dockerfile", "dockerfile", "docker", "containerfile"),
        Lexed("HTML", "html", "html", "htm", "xhtml", "vue", "svelte"),
        Lexed(
            "Django template",
            "django",
            "django",
            "html+django",
            "htmldjango",
            "django-html",
            "jinja",
            "jinja2",
            "html+jinja",
            "j2",
            "twig",
            "nunjucks",
            "liquid"
        ),
        Lexed("XML", "xml", "xml", "svg", "rss", "atom", "xsd", "xslt", "xsl", "csproj"),
        Lexed("CSS", "css", "css"),
        Lexed("JavaScript", "javascript", "javascript", "js", "mjs", "cjs", "jsx", "node", "react"),
        Lexed("TypeScript", "typescript", "typescript", "ts", "mts", "cts"),
        Lexed("TypeScript", "tsx", "tsx"),
        Lexed("C#", "csharp", "csharp", "cs", "c#", "csx"),
        Lexed("SQL", "sql", "sql", "postgresql", "postgres", "plpgsql", "sqlite", "sqlite3", "mysql", "tsql"),
        Lexed("Diff", "diff", "diff", "patch", "udiff"),
        Lexed("Go", "go", "go", "golang"),
        Lexed("Rust", "rust", "rust", "rs"),
        Lexed("Java", "java", "java"),
        Lexed("Ruby", "ruby", "ruby", "rb", "gemfile", "rake"),
        Lexed("Haskell", "haskell", "haskell", "hs"),
        Lexed("Kotlin", "kotlin", "kotlin", "kt", "kts"),
        Lexed("Markdown", "markdown", "markdown", "md", "mkd"),
        Lexed("Swift", "swift", "swift"),
        Lexed("Vim script", "vim", "vim", "viml", "vimscript", "vimrc"),
        .. GrammarLanguages.All,
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

    private static Language Lexed(string label, string lexer, params ImmutableArray<string> names) =>
        new(label, names) { Lexer = lexer };
}
