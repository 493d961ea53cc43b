using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>name: annotation = value</c>.</summary>
public sealed record AnnotatedAssignmentStatement(
    Expression Target,
    Expression Annotation,
    Expression? Value,
    SourceSpan Span
) : Statement(Span);
