using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>*value</c>.</summary>
public sealed record StarredExpression(Expression Value, SourceSpan Span) : Expression(Span);
