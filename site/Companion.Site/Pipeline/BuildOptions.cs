namespace Companion.Site.Pipeline;

/// <summary>The options of a build.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's root. File names in messages are relative to it.</summary>
    public required string Root { get; init; }

    /// <summary>The folder with the author's files.</summary>
    public required string Input { get; init; }

    /// <summary>The file with the settings of the whole site; by default <c>site.yaml</c> in <see cref="Input"/>.</summary>
    public string Settings
    {
        get => field ?? Path.Combine(Input, SiteLayout.SettingsFile);
        init;
    }

    /// <summary>The folder that the build writes. It is replaced completely.</summary>
    public required string Output { get; init; }

    /// <summary>The site's address, overriding <c>baseUrl</c> in <c>site.yaml</c>; null to use that.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>
    /// Whether readers can run experiments in pages. If so, the build publishes the runtime for them from its sources,
    /// or takes it from <see cref="RuntimePackage"/> where the sources are not below the root.
    /// </summary>
    public bool IsLive { get; init; }

    /// <summary>
    /// The folder with the runtime that the tool carries; null, or a folder that does not exist, when it carries none.
    /// </summary>
    public string? RuntimePackage { get; init; }

    /// <summary>What makes the index with which readers search the site; null to make none.</summary>
    public SearchTools? Search { get; init; }

    /// <summary>
    /// Whether the build waits for the runtime to be published. If not, pages expect it, and it comes with a later build.
    /// </summary>
    public bool PublishesRuntime { get; init; } = true;

    /// <summary>Whether the build waits for cards to be drawn. If not, they come with a later update.</summary>
    public bool DrawsCards { get; init; } = true;

    /// <summary>The native library that draws cards, by its name or path.</summary>
    public string DrawingLibrary { get; init; } = "libSkiaSharp";

    /// <summary>The host whose reading of redirects the build follows.</summary>
    public StaticHost Host { get; init; }

    /// <summary>The clock that decides which dated pages are published.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// The folder that keeps what the next build can use; null to make everything each time. Deleting it is always safe.
    /// </summary>
    public string? Cache { get; init; }

    /// <summary>The folder of the notebooks that pages show; it may be missing.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The folder whose files are copied to the site's root as they are; it may be missing.</summary>
    public string Static => Path.Combine(Root, "static");

    /// <summary>The folder with data for templates; it may be missing.</summary>
    public string Data => Path.Combine(Root, "data");

    /// <summary>The folder with translations of the theme's words; it may be missing.</summary>
    public string Translations => Path.Combine(Root, "i18n");

    /// <summary>The file with the headers of the site; it may be missing.</summary>
    public string NetlifyToml => Path.Combine(Root, "netlify.toml");

    /// <summary>A path as messages show it: relative to the root, with <c>/</c>.</summary>
    public string DisplayPath(string fullPath) =>
        Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
