using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An operator in front of its operand.</summary>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span);
