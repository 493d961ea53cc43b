using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>assert test, message</c>.</summary>
public sealed record AssertStatement(Expression Test, Expression? Message, SourceSpan Span) : Statement(Span);
