using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A context manager in a <c>with</c>.</summary>
public sealed record WithItem(Expression Context, Expression? Target, SourceSpan Span) : SyntaxNode(Span);
