using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>An argument of a call; <c>Name</c> is that of a keyword argument.</summary>
public sealed record CallArgument(ArgumentKind Kind, string? Name, Expression Value, SourceSpan Span)
    : SyntaxNode(Span);
