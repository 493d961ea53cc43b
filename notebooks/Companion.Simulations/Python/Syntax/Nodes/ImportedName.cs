using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A name in an import.</summary>
public sealed record ImportedName(string Name, string? Alias, SourceSpan Span) : SyntaxNode(Span);
