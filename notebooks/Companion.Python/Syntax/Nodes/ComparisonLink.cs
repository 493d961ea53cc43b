using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An operator in a chain of comparisons, with the operand on its right.</summary>
public sealed record ComparisonLink(ComparisonOperator Operator, Expression Operand, SourceSpan Span)
    : SyntaxNode(Span);
