using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>One tag as it is written, before it is known whether and by what it is closed.</summary>
/// <param name="Span">From the opening to the closing delimiter, both included.</param>
/// <param name="NameSpan">The name.</param>
/// <param name="Name">The name; empty for the closing tag <c>{{&lt; / &gt;}}</c>, which Hugo lets close the innermost call.</param>
/// <param name="Delimiter">Its delimiters.</param>
/// <param name="Form">Whether it opens or closes.</param>
/// <param name="Arguments">Its parameters.</param>
/// <param name="IsFaulty">An error was reported in it, so that nothing else is to be concluded from how it ends.</param>
internal sealed record ShortcodeTag(
    SourceSpan Span,
    SourceSpan NameSpan,
    string Name,
    ShortcodeDelimiter Delimiter,
    TagForm Form,
    IReadOnlyList<ShortcodeArgument> Arguments,
    bool IsFaulty
);
