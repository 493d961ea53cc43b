namespace Companion.Site.Search;

/// <summary>There is no search index, which the author can live with.</summary>
/// <param name="reason">Why there is none.</param>
/// <param name="advice">What to do about it.</param>
internal sealed class NoIndexException(string reason, string advice) : Exception(reason)
{
    /// <summary>What to do about it.</summary>
    public string Advice { get; } = advice;
}
