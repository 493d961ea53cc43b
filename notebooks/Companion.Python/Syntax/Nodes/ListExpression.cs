using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A list display.</summary>
public sealed record ListExpression(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
