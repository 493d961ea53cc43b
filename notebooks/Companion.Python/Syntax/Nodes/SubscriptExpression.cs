using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>value[index]</c>.</summary>
public sealed record SubscriptExpression(Expression Value, Expression Index, SourceSpan Span) : Expression(Span);
