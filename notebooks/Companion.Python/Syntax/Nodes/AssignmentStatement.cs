using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>a = b = value</c>.</summary>
public sealed record AssignmentStatement(ImmutableArray<Expression> Targets, Expression Value, SourceSpan Span)
    : Statement(Span);
