namespace Companion.Content.Models;

/// <summary>The list of a section's pages, newest first.</summary>
public sealed record SectionPage : ListPage
{
    /// <summary>The name of the section's folder.</summary>
    public required string Section { get; init; }
}
