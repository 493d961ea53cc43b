using Companion.Content.Highlighting;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Sources;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>What rendering a page's body needs besides the page itself.</summary>
/// <param name="Site">The site, for links between pages.</param>
/// <param name="Shortcodes">The shortcodes that authors may call.</param>
/// <param name="Images">The pictures that pages can show.</param>
/// <param name="Highlighter">Highlights code.</param>
/// <param name="Diagnostics">Receives the errors.</param>
public sealed record RenderingEnvironment(
    SiteModel Site,
    ShortcodeRegistry Shortcodes,
    IImageCatalog Images,
    SyntaxHighlighter Highlighter,
    DiagnosticBag Diagnostics
)
{
    /// <summary>What parsing a text of the site needs besides it.</summary>
    internal MarkdownContext ContextFor(Action<HeadingBlock> assignTo, Func<string, string> makeUnique) =>
        new(assignTo, makeUnique)
        {
            HasEmoji = Site.Settings.EnableEmoji,
            HasSingleDollarMath = Site.Settings.HasSingleDollarMath,
        };
}
