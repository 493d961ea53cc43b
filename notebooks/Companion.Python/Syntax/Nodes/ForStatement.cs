using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>for</c> loop; <c>Otherwise</c> is its <c>else</c>.</summary>
public sealed record ForStatement(
    Expression Target,
    Expression Iterable,
    ImmutableArray<Statement> Body,
    ImmutableArray<Statement> Otherwise,
    SourceSpan Span
) : Statement(Span);
