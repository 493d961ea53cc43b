using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A name after a dot: <c>os.environ</c>.</summary>
public sealed record AttributeExpression(Expression Value, string Name, SourceSpan Span) : Expression(Span);
