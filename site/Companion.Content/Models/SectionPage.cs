namespace Companion.Content.Models;

/// <summary>The list of a section's pages, newest first.</summary>
public sealed record SectionPage : ListPage
{
    /// <summary>The section's folder below <c>input/</c>: <c>docs/setup</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The folder of the section that contains it; empty for one at the top.</summary>
    public required string Parent { get; init; }

    /// <inheritdoc />
    public override string TranslationKey => $"{Section}/_index";
}
