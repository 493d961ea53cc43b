using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>One parameter of a shortcode call.</summary>
/// <param name="Name">Its name, or null when it is positional.</param>
/// <param name="Value">Its value, unquoted and unescaped.</param>
/// <param name="Span">The position of the value in the file, including its quotes.</param>
public sealed record ShortcodeArgument(string? Name, string Value, SourceSpan Span)
{
    /// <summary>The position of the name; of the value when it is positional.</summary>
    public SourceSpan NameSpan { get; init; } = Span;
}
