using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>continue</c>.</summary>
public sealed record ContinueStatement(SourceSpan Span) : Statement(Span);
