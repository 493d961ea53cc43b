using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A comprehension or a generator; <c>Value</c> is that of a dict comprehension, whose <c>Element</c> is the key.</summary>
public sealed record ComprehensionExpression(
    ComprehensionKind Kind,
    Expression Element,
    Expression? Value,
    ImmutableArray<ComprehensionClause> Clauses,
    SourceSpan Span
) : Expression(Span);
