using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>Somebody who takes part, as Podcasting 2.0's <c>podcast:person</c> describes them.</summary>
/// <param name="Name">The name, or the name of the file that introduces the person, without extension.</param>
public sealed record Person(Located<string> Name)
{
    /// <summary>The role: <c>host</c>, <c>guest</c>, and the others of the Podcast Taxonomy Project.</summary>
    public Located<string> Role { get; init; } = new("host", default);

    /// <summary>The group of the role: <c>cast</c>; null when it follows from the role.</summary>
    public Located<string>? Group { get; init; }

    /// <summary>A picture: a file of the site, or a web address.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>A page about the person elsewhere; null for none.</summary>
    public Uri? Url { get; init; }
}
