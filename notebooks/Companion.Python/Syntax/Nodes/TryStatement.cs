using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>try</c>.</summary>
public sealed record TryStatement(
    ImmutableArray<Statement> Body,
    ImmutableArray<ExceptHandler> Handlers,
    ImmutableArray<Statement> Otherwise,
    ImmutableArray<Statement> Finally,
    SourceSpan Span
) : Statement(Span);
