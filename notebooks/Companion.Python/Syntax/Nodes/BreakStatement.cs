using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>break</c>.</summary>
public sealed record BreakStatement(SourceSpan Span) : Statement(Span);
