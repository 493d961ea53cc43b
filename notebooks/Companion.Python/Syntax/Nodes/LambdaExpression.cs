using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>lambda a: b</c>.</summary>
public sealed record LambdaExpression(ParameterList Parameters, Expression Body, SourceSpan Span) : Expression(Span);
