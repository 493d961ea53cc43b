using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An expression for its effect.</summary>
public sealed record ExpressionStatement(Expression Value, SourceSpan Span) : Statement(Span);
