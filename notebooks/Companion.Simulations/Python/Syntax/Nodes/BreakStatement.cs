using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>break</c>.</summary>
public sealed record BreakStatement(SourceSpan Span) : Statement(Span);
