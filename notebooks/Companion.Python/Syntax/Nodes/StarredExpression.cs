using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>*value</c>.</summary>
public sealed record StarredExpression(Expression Value, SourceSpan Span) : Expression(Span);
