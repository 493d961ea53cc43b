using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>pass</c>.</summary>
public sealed record PassStatement(SourceSpan Span) : Statement(Span);
