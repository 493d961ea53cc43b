using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>A shortcode call with its parameters and, when it is paired, the content between its two tags.</summary>
/// <param name="Span">The whole call: from the opening delimiter to the end of the closing tag.</param>
/// <param name="OpeningTag">The opening (or only) tag.</param>
/// <param name="NameSpan">The name in the opening tag.</param>
/// <param name="Name">The name.</param>
/// <param name="Delimiter">The delimiters it is written with.</param>
/// <param name="Arguments">The parameters in order: all positional or all named, never mixed.</param>
/// <param name="Inner">
/// The content between the tags; null for a call that is not paired, empty for a self-closed one.
/// </param>
public sealed record ShortcodeCall(
    SourceSpan Span,
    SourceSpan OpeningTag,
    SourceSpan NameSpan,
    string Name,
    ShortcodeDelimiter Delimiter,
    IReadOnlyList<ShortcodeArgument> Arguments,
    IReadOnlyList<ShortcodeNode>? Inner
) : ShortcodeNode(Span);
