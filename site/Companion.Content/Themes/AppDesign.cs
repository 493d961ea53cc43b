namespace Companion.Content.Themes;

/// <summary>How a site looks on a home screen and while it starts from there. The colours are <c>#rrggbb</c>.</summary>
/// <param name="ThemeColor">The colour of the window's bar.</param>
/// <param name="BackgroundColor">The colour of the window until the page is there.</param>
/// <param name="Icons">The icons.</param>
public sealed record AppDesign(string ThemeColor, string BackgroundColor, IReadOnlyList<AppIcon> Icons);
