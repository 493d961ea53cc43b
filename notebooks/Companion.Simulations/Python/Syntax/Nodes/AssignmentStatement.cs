using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>a = b = value</c>.</summary>
public sealed record AssignmentStatement(ImmutableArray<Expression> Targets, Expression Value, SourceSpan Span)
    : Statement(Span);
