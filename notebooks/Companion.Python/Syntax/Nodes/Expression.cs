using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A node that has a value.</summary>
/// <param name="Span">Its position in the text.</param>
public abstract record Expression(SourceSpan Span) : SyntaxNode(Span);
