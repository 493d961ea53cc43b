using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An expression that Python knows and the evaluator does not: <c>1j</c>, <c>yield</c>, <c>await</c>.</summary>
public sealed record UnsupportedExpression(
    string Text,
    string Reason,
    ImmutableArray<Expression> Operands,
    SourceSpan Span
) : Expression(Span);
