using Companion.Content.Data;

namespace Companion.Content.FrontMatters;

/// <summary>Front matter that a section's <c>_index.md</c> hands down to itself and to the pages below it.</summary>
/// <param name="Values">The front matter.</param>
public sealed record Cascade(FrontMatter Values)
{
    /// <summary>
    /// The pattern of the files that it applies to, from the content folder: <c>/blog/**</c>; null for all. <c>**</c> stands
    /// for any folders, <c>*</c> for anything within a name.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The kind of page that it applies to (<c>page</c>, <c>section</c>, <c>home</c>, <c>term</c>, <c>taxonomy</c>); null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>The code of the language that it applies to; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>The keys handed down.</summary>
    public DataMapping Data => Values.Data;
}
