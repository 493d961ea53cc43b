namespace Companion.Content.Themes;

/// <summary>
/// What a theme provides to a site. Layouts and shortcodes are Razor components; they are given by type here, so that
/// this library does not depend on Razor.
/// </summary>
public sealed record Theme
{
    /// <summary>The name that selects it in <c>site.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The component that lays out each kind of page (a subtype of <see cref="Models.Page"/>). Each has one parameter
    /// <c>Context</c> of type <see cref="PageContext"/> and renders the whole document.
    /// </summary>
    public required IReadOnlyDictionary<Type, Type> Layouts { get; init; }

    /// <summary>The theme's own shortcodes, by name. Each has one parameter <c>Context</c> of type <see cref="ShortcodeContext"/>.</summary>
    public required IReadOnlyList<ThemeShortcode> Shortcodes { get; init; }

    /// <summary>The component that shows cells of a notebook. It has one parameter <c>Context</c> of type <see cref="NotebookContext"/>.</summary>
    public required Type Notebook { get; init; }

    /// <summary>
    /// The component that shows a code cell. It has one parameter <c>Context</c> of type <see
    /// cref="NotebookCellContext"/>.
    /// </summary>
    public required Type NotebookCell { get; init; }

    /// <summary>The component that shows a simulation. It has one parameter <c>Context</c> of type <see cref="SimulationContext"/>.</summary>
    public required Type Simulation { get; init; }

    /// <summary>How pictures are drawn for links to pages; null when the theme has no design for them.</summary>
    public CardDesign? Card { get; init; }

    /// <summary>How the site looks on a home screen; null when the theme has no icons for it.</summary>
    public AppDesign? App { get; init; }

    /// <summary>The style sheets, scripts and pictures that the layouts use.</summary>
    public required IReadOnlyList<ThemeAsset> Assets { get; init; }

    /// <summary>
    /// The inline scripts of the layouts, each by its exact text: the site's Content-Security-Policy must allow them by
    /// their hashes.
    /// </summary>
    public IReadOnlyList<string> InlineScripts { get; init; } = [];
}
