namespace Companion.Content.Models;

/// <summary>The list of a taxonomy's terms.</summary>
public sealed record TaxonomyPage : ListPage
{
    /// <summary>The taxonomy.</summary>
    public required Taxonomy Taxonomy { get; init; }
}
