using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A part of a Python program, with its position in the text.</summary>
/// <param name="Span">Its position in the text.</param>
public abstract record SyntaxNode(SourceSpan Span)
{
    /// <summary>
    /// Its kind: <c>NameExpression</c>. Sealed, so that the compiler does not generate a member-by-member text for
    /// every kind of node, which nobody reads but every reader would download.
    /// </summary>
    public sealed override string ToString() => GetType().Name;
}
