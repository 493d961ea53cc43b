using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>target += value</c>.</summary>
public sealed record AugmentedAssignmentStatement(
    Expression Target,
    BinaryOperator Operator,
    Expression Value,
    SourceSpan Span
) : Statement(Span);
