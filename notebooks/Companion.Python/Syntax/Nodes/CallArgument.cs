using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An argument of a call; <c>Name</c> is that of a keyword argument.</summary>
public sealed record CallArgument(ArgumentKind Kind, string? Name, Expression Value, SourceSpan Span)
    : SyntaxNode(Span);
