using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A tuple, with or without parentheses.</summary>
public sealed record TupleExpression(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
