using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>One tag as written, before its counterpart is known.</summary>
/// <param name="Span">From the opening to the closing delimiter, inclusive.</param>
/// <param name="NameSpan">The name.</param>
/// <param name="Name">The name; empty for the closing tag <c>{{&lt; / &gt;}}</c>, which Hugo lets close the innermost call.</param>
/// <param name="Delimiter">Its delimiters.</param>
/// <param name="Form">Whether it opens or closes.</param>
/// <param name="Arguments">Its parameters.</param>
/// <param name="IsFaulty">
/// Whether an error was reported in it, so that nothing can be inferred from how it ends.
/// </param>
internal sealed record ShortcodeTag(
    SourceSpan Span,
    SourceSpan NameSpan,
    string Name,
    ShortcodeDelimiter Delimiter,
    TagForm Form,
    IReadOnlyList<ShortcodeArgument> Arguments,
    bool IsFaulty
);
