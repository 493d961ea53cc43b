using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A chain of comparisons: <c>0 &lt; a &lt;= 9</c>.</summary>
public sealed record ComparisonExpression(Expression First, ImmutableArray<ComparisonLink> Links, SourceSpan Span)
    : Expression(Span);
