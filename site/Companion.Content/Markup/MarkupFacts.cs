namespace Companion.Content.Markup;

/// <summary>The links and ids in a piece of HTML.</summary>
/// <param name="Links">The links and pictures.</param>
/// <param name="Ids">The ids that a link's fragment can name.</param>
internal sealed record MarkupFacts(IReadOnlyList<ContentLink> Links, IReadOnlyList<string> Ids)
{
    /// <summary>No links and no ids.</summary>
    public static MarkupFacts None { get; } = new([], []);
}
