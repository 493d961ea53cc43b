using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A parameter of a function.</summary>
public sealed record Parameter(
    ParameterKind Kind,
    string Name,
    Expression? Annotation,
    Expression? Default,
    SourceSpan Span
) : SyntaxNode(Span);
