using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A comprehension or a generator; <c>Value</c> is that of a dict comprehension, whose <c>Element</c> is the key.</summary>
public sealed record ComprehensionExpression(
    ComprehensionKind Kind,
    Expression Element,
    Expression? Value,
    ImmutableArray<ComprehensionClause> Clauses,
    SourceSpan Span
) : Expression(Span);
