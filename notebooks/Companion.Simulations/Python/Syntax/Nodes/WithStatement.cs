using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A <c>with</c> block.</summary>
public sealed record WithStatement(ImmutableArray<WithItem> Items, ImmutableArray<Statement> Body, SourceSpan Span)
    : Statement(Span);
