using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>del a, b</c>.</summary>
public sealed record DeleteStatement(ImmutableArray<Expression> Targets, SourceSpan Span) : Statement(Span);
