using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A tuple, with or without parentheses.</summary>
public sealed record TupleExpression(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
