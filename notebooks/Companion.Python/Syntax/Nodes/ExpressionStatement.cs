using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An expression used as a statement.</summary>
public sealed record ExpressionStatement(Expression Value, SourceSpan Span) : Statement(Span);
