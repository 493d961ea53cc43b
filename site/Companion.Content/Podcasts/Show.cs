using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>
/// A podcast as <c>site.yaml</c> describes it under <c>podcast</c>. What is missing stays missing: whether a directory
/// would miss it is checked when there is an episode to publish.
/// </summary>
public sealed record Show
{
    /// <summary>The position of the description.</summary>
    public required SourceLocation Origin { get; init; }

    /// <summary>The folder with the episodes, below <c>input/</c>; null when it is the whole site.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>The show's name; null when it is the site's.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>What the show is about; null when it is the site's description.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Who makes the show, as players show it; null when it is the site's author.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>The person that directories write to; null when nobody is named.</summary>
    public ShowOwner? Owner { get; init; }

    /// <summary>Apple's categories, the most important first.</summary>
    public IReadOnlyList<ShowCategory> Categories { get; init; } = [];

    /// <summary>Whether the show is for adults only; null when the author does not say.</summary>
    public bool? IsExplicit { get; init; }

    /// <summary>The picture: a file of the site, or a web address.</summary>
    public Located<string>? Artwork { get; init; }

    /// <summary>The spoken language (RFC 5646); null when it is the site's.</summary>
    public Located<string>? Language { get; init; }

    /// <summary>Whether episodes are for listening in order, the oldest first.</summary>
    public bool IsSerial { get; init; }

    /// <summary>Who owns the rights, as a sentence.</summary>
    public Located<string>? Copyright { get; init; }

    /// <summary>The licence; null when none is named.</summary>
    public ShowLicense? License { get; init; }

    /// <summary>The show's identity across feeds, a UUID; null to derive it from the feed's address.</summary>
    public Located<string>? PodcastGuid { get; init; }

    /// <summary>Whether other hosts are asked not to import the feed; null when the author does not say.</summary>
    public Located<bool>? Locked { get; init; }

    /// <summary>What the feed contains: <c>podcast</c>, <c>music</c>; null when the author does not say.</summary>
    public Located<string>? Medium { get; init; }

    /// <summary>Where listeners can give money.</summary>
    public IReadOnlyList<SiteLink> Funding { get; init; } = [];

    /// <summary>The people in most episodes.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The show in directories and players.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    /// <summary>The feed's address on the site; null for <c>podcast.xml</c> in the show's section.</summary>
    public Located<string>? Feed { get; init; }

    /// <summary>How many episodes one document of the feed contains before the next goes on (RFC 5005).</summary>
    public int PageSize { get; init; } = 1000;

    /// <summary>The WebSub hub that is told of new episodes; null when there is none.</summary>
    public Uri? Hub { get; init; }

    /// <summary>Whether downloads are counted by OP3, the open podcast prefix project.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The folder on the web that audio files without an address of their own are in; null for the site's own.</summary>
    public Uri? AudioFolder { get; init; }

    /// <summary>Whether no further episode will appear.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether directories are asked not to list the show.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>The address that the feed has moved to; null when it has not.</summary>
    public Uri? NewFeed { get; init; }
}
