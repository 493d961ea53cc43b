using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>pass</c>.</summary>
public sealed record PassStatement(SourceSpan Span) : Statement(Span);
