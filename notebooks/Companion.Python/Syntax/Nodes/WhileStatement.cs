using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>while</c> loop.</summary>
public sealed record WhileStatement(
    Expression Test,
    ImmutableArray<Statement> Body,
    ImmutableArray<Statement> Otherwise,
    SourceSpan Span
) : Statement(Span);
