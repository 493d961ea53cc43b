using Companion.Site.Pipeline;

namespace Companion.Site.Authoring;

/// <summary>What a new site is to be.</summary>
public sealed record SiteDraftOptions
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The address that it will have.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The name of the person who makes it; null to leave it out.</summary>
    public string? Author { get; init; }

    /// <summary>Other places where the show is available: the text and the address of each link.</summary>
    public IReadOnlyList<(string Text, Uri Url)> Links { get; init; } = [];

    /// <summary>How its folders are named.</summary>
    public SiteLayout Layout { get; init; } = SiteLayout.Companion;

    /// <summary>The version of the tool that builds it.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The clock that dates the first episode.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
