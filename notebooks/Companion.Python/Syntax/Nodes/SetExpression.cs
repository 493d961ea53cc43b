using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A set display.</summary>
public sealed record SetExpression(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
