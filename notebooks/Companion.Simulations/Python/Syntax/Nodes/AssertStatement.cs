using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>assert test, message</c>.</summary>
public sealed record AssertStatement(Expression Test, Expression? Message, SourceSpan Span) : Statement(Span);
