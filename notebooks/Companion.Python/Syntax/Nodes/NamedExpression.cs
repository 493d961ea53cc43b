using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>name := value</c>.</summary>
public sealed record NamedExpression(string Name, Expression Value, SourceSpan Span) : Expression(Span);
