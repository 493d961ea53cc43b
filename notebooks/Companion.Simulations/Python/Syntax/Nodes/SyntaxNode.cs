using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A piece of a Python program with its place in the text.</summary>
/// <param name="Span">Its place in the text.</param>
public abstract record SyntaxNode(SourceSpan Span);
