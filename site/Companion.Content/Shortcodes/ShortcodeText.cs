using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>Text between shortcode calls, or the text that a literal form <c>{{&lt;/* x */&gt;}}</c> stands for.</summary>
/// <param name="Span">Where it stands in the file; for a literal form, the whole form.</param>
/// <param name="Text">The text to show.</param>
public sealed record ShortcodeText(SourceSpan Span, string Text) : ShortcodeNode(Span);
