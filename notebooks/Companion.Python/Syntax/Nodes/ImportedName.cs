using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A name in an import.</summary>
public sealed record ImportedName(string Name, string? Alias, SourceSpan Span) : SyntaxNode(Span);
