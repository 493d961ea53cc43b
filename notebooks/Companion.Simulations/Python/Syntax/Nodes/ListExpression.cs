using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A list display.</summary>
public sealed record ListExpression(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
