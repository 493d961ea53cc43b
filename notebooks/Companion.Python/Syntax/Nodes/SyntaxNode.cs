using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A piece of a Python program with its place in the text.</summary>
/// <param name="Span">Its place in the text.</param>
public abstract record SyntaxNode(SourceSpan Span)
{
    /// <summary>
    /// Its kind: <c>NameExpression</c>. Sealed, so that the compiler does not write out all members of every kind of node, which
    /// nobody reads and every reader would download.
    /// </summary>
    public sealed override string ToString() => GetType().Name;
}
