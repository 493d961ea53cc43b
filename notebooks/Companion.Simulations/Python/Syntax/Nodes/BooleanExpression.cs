using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>Operands joined by <c>and</c>, or by <c>or</c>.</summary>
public sealed record BooleanExpression(bool IsAnd, ImmutableArray<Expression> Operands, SourceSpan Span)
    : Expression(Span);
