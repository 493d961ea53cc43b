using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>
/// A comprehension or a generator. In a dict comprehension, <c>Element</c> is the key and <c>Value</c> the value.
/// </summary>
public sealed record ComprehensionExpression(
    ComprehensionKind Kind,
    Expression Element,
    Expression? Value,
    ImmutableArray<ComprehensionClause> Clauses,
    SourceSpan Span
) : Expression(Span);
