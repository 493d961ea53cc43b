using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>Operands joined by <c>and</c>, or by <c>or</c>.</summary>
public sealed record BooleanExpression(bool IsAnd, ImmutableArray<Expression> Operands, SourceSpan Span)
    : Expression(Span);
