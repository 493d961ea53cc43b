using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>One parameter of a shortcode call.</summary>
/// <param name="Name">Its name, or null when it is positional.</param>
/// <param name="Value">Its value, unquoted and unescaped.</param>
/// <param name="Span">Where the value stands in the file, its quotes included.</param>
public sealed record ShortcodeArgument(string? Name, string Value, SourceSpan Span);
