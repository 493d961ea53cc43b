using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>A token of a Python text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">The text of a name, keyword or operator, or an error's message; otherwise empty.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text)
{
    /// <summary>Its position.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
