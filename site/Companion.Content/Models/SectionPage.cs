namespace Companion.Content.Models;

/// <summary>The list of a section's pages, newest first.</summary>
public sealed record SectionPage : ListPage
{
    /// <summary>The section's folder name.</summary>
    public required string Section { get; init; }
}
