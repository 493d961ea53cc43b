using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A unary operator with its operand.</summary>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span);
