using System.Text;
using System.Text.Json;
using Companion.Site.Headers;
using Companion.Site.Pipeline;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Authoring;

/// <summary>
/// Creates a site: its settings, an episode and a notebook that show what pages can do, and what hosts need to build
/// and serve it.
/// </summary>
/// <param name="root">The site's root, which may be missing, or hold other files.</param>
/// <param name="options">What it is to be.</param>
public sealed class SiteDraft(string root, SiteDraftOptions options)
{
    private const string Section = "episodes";

    // What a repository often has before its site.
    private static readonly string[] Optional = ["README.md", ".gitignore"];

    /// <summary>Writes the site.</summary>
    /// <returns>The files written, and those left out because they were there, below the root, with <c>/</c>.</returns>
    /// <exception cref="DiagnosticException">
    /// There is a site, or one of the files. Nothing was written.
    /// </exception>
    public (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Write()
    {
        if (SiteLayout.Of(root) is { } existing)
        {
            throw DiagnosticException.In(
                existing.Settings,
                "there is a site already",
                "choose a new folder, or add to this site with: companion new episode \"Title\""
            );
        }

        var files = new NewFiles(root);
        var kept = new List<string>();
        foreach (var (path, text) in Files())
        {
            if (Optional.Contains(path) && File.Exists(Path.Combine(root, path)))
            {
                kept.Add(path);
            }
            else
            {
                files.Add(path, text);
            }
        }

        files.Write();
        return ([.. files.Paths], kept);
    }

    private IEnumerable<(string Path, string Text)> Files()
    {
        var layout = options.Layout;
        var episode = $"{layout.Content}/{Section}/{EpisodeDraft.FileDate(options.Clock):yyyy-MM-dd}-1-welcome.md";
        yield return (layout.Settings, Settings());
        yield return (episode, FrontMatter() + DraftTemplate.Read("episode.md", ("EPISODE", episode)));
        yield return ("notebooks/first-steps.ipynb", DraftTemplate.ReadNotebook("first-steps.dib"));
        yield return ("netlify.toml", DraftTemplate.Read("netlify.toml", ("SCRIPT", ScriptHash())));
        yield return ("build.sh", DraftTemplate.Read("build.sh"));
        yield return (".github/workflows/pages.yml", DraftTemplate.Read("pages.yml"));
        yield return (".config/dotnet-tools.json", Tools());
        yield return (".gitignore", DraftTemplate.Read("gitignore"));
        yield return (
            "README.md",
            DraftTemplate.Read(
                "README.md",
                ("TITLE", options.Title),
                ("CONTENT", layout.Content),
                ("SETTINGS", layout.Settings)
            )
        );
        if (layout == SiteLayout.Hugo)
        {
            // Git keeps no empty folder.
            yield return ("static/.gitkeep", "");
        }
    }

    private string Settings()
    {
        var text = new StringBuilder("# What applies to the whole site.\n")
            .Append($"title: {YamlText.Quote(options.Title)}\n")
            .Append("# Where the site will live. A deploy passes its own address with --base-url.\n")
            .Append($"baseUrl: {YamlText.Quote(options.BaseUrl.AbsoluteUri)}\n")
            .Append("# What the site is about, for search engines and feeds.\n")
            .Append($"description: {YamlText.Quote($"All episodes of {options.Title}")}\n");
        text.Append("# Draws a picture for links to each page that has none.\ncards: true\n");
        text.Append("# Lets readers search the site; builds then need Node.\n# search: true\n");
        text.Append(
            options.Author is { } author
                ? $"author:\n  name: {YamlText.Quote(author)}\n"
                : "# author:\n#   name: Ada Lovelace\n"
        );
        text.Append(
            options.Links.Count > 0
                ? "# Other places where the show is available.\nlinks:\n"
                : "# Other places where the show is available.\n# links:\n#   - text: Spotify\n#     url: https://example.com/show\n"
        );
        foreach (var (link, url) in options.Links)
        {
            text.Append($"  - text: {YamlText.Quote(link)}\n    url: {YamlText.Quote(url.AbsoluteUri)}\n");
        }

        return text.ToString();
    }

    private static string FrontMatter() =>
        $"""
            ---
            title: "Episode 1 - Welcome"
            aliases:
            {string.Join('\n', EpisodeDraft.Aliases(Section, 1).Select(alias => $" - {alias}"))}
            description: What a page of this site can do.
            type: post
            tags:
             - Welcome
            ---


            """.ReplaceLineEndings("\n");

    private static string ScriptHash() =>
        string.Join("' '", ThemeCatalog.All[0].InlineScripts.Select(ContentSecurityPolicyCheck.HashOf));

    private string Tools() =>
        $$"""
            {
              "version": 1,
              "isRoot": true,
              "tools": {
                "companion": {
                  "version": {{JsonSerializer.Serialize(options.ToolVersion)}},
                  "commands": ["companion"],
                  "rollForward": false
                }
              }
            }

            """.ReplaceLineEndings("\n");
}
