using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>def</c>.</summary>
public sealed record FunctionStatement(
    string Name,
    ParameterList Parameters,
    Expression? Returns,
    ImmutableArray<Statement> Body,
    ImmutableArray<Expression> Decorators,
    bool IsAsync,
    bool IsGenerator,
    SourceSpan Span
) : Statement(Span);
