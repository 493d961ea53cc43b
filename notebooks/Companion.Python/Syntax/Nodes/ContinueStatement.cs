using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>continue</c>.</summary>
public sealed record ContinueStatement(SourceSpan Span) : Statement(Span);
