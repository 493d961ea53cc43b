using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>An entry of a menu, with Hugo's keys.</summary>
/// <param name="Name">The text of the link.</param>
/// <param name="Target">
/// Where it leads: a full address, or a path from the language's home page. A path is checked as any link is.
/// </param>
/// <param name="Origin">Where the author wrote the target.</param>
public sealed record MenuEntry(string Name, string Target, SourceLocation Origin)
{
    /// <summary>Lighter entries come first; 0 means no weight, and comes last.</summary>
    public int Weight { get; init; }

    /// <summary>The name by which other entries refer to this one as their parent.</summary>
    public string Identifier { get; init; } = Name;

    /// <summary>The identifier of the entry that this one belongs to; null at the top.</summary>
    public string? Parent { get; init; }
}
