using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A node that does something.</summary>
/// <param name="Span">Its position in the text.</param>
public abstract record Statement(SourceSpan Span) : SyntaxNode(Span);
