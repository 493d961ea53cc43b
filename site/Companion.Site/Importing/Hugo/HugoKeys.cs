namespace Companion.Site.Importing.Hugo;

/// <summary>What becomes of the settings that have no counterpart in <c>site.yaml</c>.</summary>
internal static class HugoKeys
{
    /// <summary>Settings that Companion needs no counterpart for: it does the same, or takes the folder from here.</summary>
    public static IReadOnlySet<string> Unneeded { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "archetypeDir",
            "assetDir",
            "contentDir",
            "dataDir",
            "defaultContentLanguage",
            "defaultContentLanguageInSubdir",
            "enableGitInfo",
            "enableRobotsTXT",
            "hasCJKLanguage",
            "i18nDir",
            "ignoreErrors",
            "languageCode",
            "layoutDir",
            "minify",
            "paginate",
            "publishDir",
            "pygmentsCodeFences",
            "pygmentsStyle",
            "pygmentsUseClasses",
            "resourceDir",
            "staticDir",
            "timeout",
            "titleCaseStyle",
            "watch",
        };

    /// <summary>Settings that a person should think about, and why.</summary>
    public static IReadOnlyDictionary<string, string> Doubtful { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["buildDrafts"] = "publish drafts with companion build --drafts",
            ["buildFuture"] = "pages dated in the future are not published",
            ["buildExpired"] = "expired pages are not published",
            ["theme"] = "the site gets the theme riffs; its own shortcodes were looked for in the theme too",
            ["module"] = "Hugo's modules are not downloaded: what they mount is not imported",
            ["markup"] = "Markdown is rendered as Hugo renders it by default, with raw HTML",
            ["summaryLength"] = "summaries are descriptions, or first paragraphs",
            ["frontmatter"] = "a file named YYYY-MM-DD-name takes its date from there; other rules are not imported",
            ["canonifyURLs"] = "links stay as they are written",
            ["relativeURLs"] = "links stay as they are written",
            ["outputs"] = "every page is written as HTML, and every list has a feed",
            ["outputFormats"] = "every page is written as HTML, and every list has a feed",
            ["mediaTypes"] = "every page is written as HTML, and every list has a feed",
            ["sitemap"] = "the sitemap has every page",
            ["copyright"] = "it became params.copyright, for layouts/partials/footer.html",
            ["googleAnalytics"] = "put the script into layouts/partials/head.html, and allow it in the site's headers",
            ["disqusShortname"] =
                "put comments into layouts/partials/footer.html, and allow them in the site's headers",
            ["services"] = "only the limit of feeds is imported; put scripts into layouts/partials/head.html",
            ["privacy"] = "videos load when the reader asks for them",
            ["imaging"] = "pictures are not processed",
            ["related"] = "there are no lists of related pages",
            ["security"] = "a build runs no programs and uses no network",
            ["caches"] = "the cache is .cache/",
            ["deployment"] = "see docs/deploying.md",
            ["cascade"] = "write it into the _index.md of each section",
            ["author"] = "it became author",
            ["rssLimit"] = "it became feedLimit",
        };

    /// <summary>Settings that change addresses in a way that has no counterpart.</summary>
    public static IReadOnlyDictionary<string, string> Impossible { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["uglyURLs"] =
                "addresses of pages end in /: write url: /name.html into the front matter of those that must not",
            ["disablePathToLower"] =
                "addresses are in lower case: write url: into the front matter of those that must not",
            ["removePathAccents"] =
                "addresses keep their accents: write slug: into the front matter of those that must not",
            ["paginatePath"] = "the pages of a list are at /page/2/",
        };
}
