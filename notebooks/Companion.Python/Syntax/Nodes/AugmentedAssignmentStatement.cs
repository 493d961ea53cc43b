using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>target += value</c>.</summary>
public sealed record AugmentedAssignmentStatement(
    Expression Target,
    BinaryOperator Operator,
    Expression Value,
    SourceSpan Span
) : Statement(Span);
