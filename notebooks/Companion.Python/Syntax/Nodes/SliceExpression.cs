using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>start:stop:step</c> in a subscript.</summary>
public sealed record SliceExpression(Expression? Start, Expression? Stop, Expression? Step, SourceSpan Span)
    : Expression(Span);
