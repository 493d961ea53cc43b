using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An operator between two operands.</summary>
public sealed record BinaryExpression(Expression Left, BinaryOperator Operator, Expression Right, SourceSpan Span)
    : Expression(Span);
