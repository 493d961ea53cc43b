namespace Companion.Content.Markup;

/// <summary>What a piece of HTML holds.</summary>
/// <param name="Links">The links and pictures.</param>
/// <param name="Ids">The ids that a link's fragment can name.</param>
internal sealed record MarkupFacts(IReadOnlyList<ContentLink> Links, IReadOnlyList<string> Ids)
{
    /// <summary>Nothing.</summary>
    public static MarkupFacts None { get; } = new([], []);
}
