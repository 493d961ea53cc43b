using Companion.Content.Shortcodes;

namespace Companion.Content.Themes;

/// <summary>A shortcode call as a theme's component sees it.</summary>
/// <param name="Arguments">The parameters.</param>
/// <param name="InnerHtml">The inner text, its own shortcodes expanded, rendered from Markdown; empty when there is none.</param>
/// <param name="InnerText">The inner text, its own shortcodes expanded, as written; empty when there is none.</param>
public sealed record ShortcodeContext(ShortcodeArguments Arguments, string InnerHtml, string InnerText);
