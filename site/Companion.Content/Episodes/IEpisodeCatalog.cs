using Companion.Content.Models;

namespace Companion.Content.Episodes;

/// <summary>Looks up what is known of episodes.</summary>
public interface IEpisodeCatalog
{
    /// <summary>The episode of a page; null for any other page.</summary>
    PublishedEpisode? Find(ContentPage page);
}
