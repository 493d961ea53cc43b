using Companion.Content.Models;

namespace Companion.Content.Themes;

/// <summary>A page as a list shows it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Summary">Its description, or else its first paragraph; plain text.</param>
/// <param name="ReadingMinutes">The reading time in minutes.</param>
public sealed record ListedPage(ContentPage Page, string Summary, int ReadingMinutes)
{
    /// <summary>What readers can run in it.</summary>
    public IReadOnlyList<PageExperiment> Experiments { get; init; } = [];
}
