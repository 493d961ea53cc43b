using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>An operator between two operands.</summary>
public sealed record BinaryExpression(Expression Left, BinaryOperator Operator, Expression Right, SourceSpan Span)
    : Expression(Span);
