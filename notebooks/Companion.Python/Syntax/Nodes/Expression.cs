using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>Something with a value.</summary>
/// <param name="Span">Its place in the text.</param>
public abstract record Expression(SourceSpan Span) : SyntaxNode(Span);
