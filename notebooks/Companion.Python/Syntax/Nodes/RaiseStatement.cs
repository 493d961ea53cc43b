using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>raise value from cause</c>.</summary>
public sealed record RaiseStatement(Expression? Value, Expression? Cause, SourceSpan Span) : Statement(Span);
