using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A class.</summary>
public sealed record ClassStatement(
    string Name,
    ImmutableArray<CallArgument> Arguments,
    ImmutableArray<Statement> Body,
    ImmutableArray<Expression> Decorators,
    SourceSpan Span
) : Statement(Span);
