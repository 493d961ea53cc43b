using Companion.Content.Settings;

namespace Companion.Content.Models;

/// <summary>The list of a taxonomy's terms.</summary>
public sealed record TaxonomyPage : ListPage
{
    /// <summary>The taxonomy.</summary>
    public required Taxonomy Taxonomy { get; init; }

    /// <inheritdoc />
    public override string TranslationKey => $"{Taxonomy.Key}/_index";
}
