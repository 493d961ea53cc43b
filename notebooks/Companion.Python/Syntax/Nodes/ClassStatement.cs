using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A class.</summary>
public sealed record ClassStatement(
    string Name,
    ImmutableArray<CallArgument> Arguments,
    ImmutableArray<Statement> Body,
    ImmutableArray<Expression> Decorators,
    SourceSpan Span
) : Statement(Span);
