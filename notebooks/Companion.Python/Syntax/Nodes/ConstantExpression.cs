using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A literal.</summary>
public sealed record ConstantExpression(PythonValue Value, SourceSpan Span) : Expression(Span);
