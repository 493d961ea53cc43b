using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>Something that is done.</summary>
/// <param name="Span">Its place in the text.</param>
public abstract record Statement(SourceSpan Span) : SyntaxNode(Span);
