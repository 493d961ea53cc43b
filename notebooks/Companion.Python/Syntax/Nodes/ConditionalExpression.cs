using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>a if test else b</c>.</summary>
public sealed record ConditionalExpression(Expression WhenTrue, Expression Test, Expression WhenFalse, SourceSpan Span)
    : Expression(Span);
