using Companion.Content.Data;

namespace Companion.Content.Settings;

/// <summary>What one language of the site sets for itself.</summary>
/// <param name="Language">The language.</param>
public sealed record LanguageSettings(Language Language)
{
    /// <summary>The site's name in this language; null when it is the same in all.</summary>
    public string? Title { get; init; }

    /// <summary>What the site is about, in this language; null when it has no description of its own.</summary>
    public string? Description { get; init; }

    /// <summary>Parameters that differ from the whole site's.</summary>
    public DataMapping Params { get; init; } = DataMapping.Empty;

    /// <summary>Menus that differ from the whole site's, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MenuEntry>> Menus { get; init; } =
        new Dictionary<string, IReadOnlyList<MenuEntry>>();
}
