using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A name.</summary>
public sealed record NameExpression(string Name, SourceSpan Span) : Expression(Span);
