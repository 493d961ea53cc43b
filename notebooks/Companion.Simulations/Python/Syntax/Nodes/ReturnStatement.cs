using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>return value</c>.</summary>
public sealed record ReturnStatement(Expression? Value, SourceSpan Span) : Statement(Span);
