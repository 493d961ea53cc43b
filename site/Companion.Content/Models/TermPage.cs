namespace Companion.Content.Models;

/// <summary>The list of the pages with one term.</summary>
public sealed record TermPage : ListPage
{
    /// <summary>The term.</summary>
    public required Term Term { get; init; }

    /// <inheritdoc />
    public override string TranslationKey => $"{Term.Path}/_index";
}
