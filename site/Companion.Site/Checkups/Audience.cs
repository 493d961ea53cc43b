namespace Companion.Site.Checkups;

/// <summary>Who would miss something.</summary>
public enum Audience
{
    /// <summary>A directory of podcasts.</summary>
    Directory,

    /// <summary>Somebody who listens, or reads along.</summary>
    Listener,

    /// <summary>A search engine, or a service that shows a link.</summary>
    SearchEngine,
}
