using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>with</c> block.</summary>
public sealed record WithStatement(ImmutableArray<WithItem> Items, ImmutableArray<Statement> Body, SourceSpan Span)
    : Statement(Span);
