using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>return value</c>.</summary>
public sealed record ReturnStatement(Expression? Value, SourceSpan Span) : Statement(Span);
