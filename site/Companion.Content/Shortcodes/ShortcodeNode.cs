using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>A piece of a content file's body: plain text or a shortcode call.</summary>
/// <param name="Span">The position in the file.</param>
public abstract record ShortcodeNode(SourceSpan Span);
