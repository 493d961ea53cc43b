using Companion.Notebooks.Running;
using Companion.Site.Runtimes;

namespace Companion.Site.Building;

/// <summary>What a build is asked for.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's root, which file names in messages are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>The folder that the author writes in.</summary>
    public required string Input { get; init; }

    /// <summary>The folder that the site is written to; it is replaced whole.</summary>
    public required string Output { get; init; }

    /// <summary>Where the site will be, in place of <c>site.yaml</c>'s <c>baseUrl</c>; null to take that.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>The clock that decides which dated pages are published.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder of the notebooks that pages show; it need not be there.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>Runs the notebooks; null to build the site without any.</summary>
    public NotebookRunner? Runner { get; init; }

    /// <summary>Publishes what runs experiments in pages; null for pages in which nothing runs.</summary>
    public RuntimePublisher? Runtime { get; init; }

    /// <summary>A path as messages show it: relative to the root, with <c>/</c>.</summary>
    public string DisplayPath(string fullPath) =>
        Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
