using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>A word of a Python text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Text">A name's, keyword's or operator's text, an error's message; else empty.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text)
{
    /// <summary>Its place.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
