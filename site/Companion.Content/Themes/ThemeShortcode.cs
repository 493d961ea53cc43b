namespace Companion.Content.Themes;

/// <summary>A shortcode of a theme.</summary>
/// <param name="Name">The name that authors call.</param>
/// <param name="TakesInner">Whether calls have inner text and must be closed.</param>
/// <param name="Component">The Razor component.</param>
public sealed record ThemeShortcode(string Name, bool TakesInner, Type Component);
