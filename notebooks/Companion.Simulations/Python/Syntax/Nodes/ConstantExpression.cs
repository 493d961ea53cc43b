using Companion.Simulations.Python.Values;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A literal.</summary>
public sealed record ConstantExpression(PythonValue Value, SourceSpan Span) : Expression(Span);
