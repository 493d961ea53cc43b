using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>Text between shortcode calls, or the text of a literal form <c>{{&lt;/* x */&gt;}}</c>.</summary>
/// <param name="Span">The position in the file; for a literal form, the whole form.</param>
/// <param name="Text">The text to show.</param>
public sealed record ShortcodeText(SourceSpan Span, string Text) : ShortcodeNode(Span);
