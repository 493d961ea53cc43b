using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A binary operator with its operands.</summary>
public sealed record BinaryExpression(Expression Left, BinaryOperator Operator, Expression Right, SourceSpan Span)
    : Expression(Span);
