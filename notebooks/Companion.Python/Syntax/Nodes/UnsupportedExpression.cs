using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>
/// An expression that Python has but the evaluator does not support: <c>1j</c>, <c>yield</c>, <c>await</c>.
/// </summary>
public sealed record UnsupportedExpression(
    string Text,
    string Reason,
    ImmutableArray<Expression> Operands,
    SourceSpan Span
) : Expression(Span);
