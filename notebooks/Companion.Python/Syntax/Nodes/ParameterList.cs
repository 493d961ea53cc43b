using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A function's parameters in order.</summary>
public sealed record ParameterList(ImmutableArray<Parameter> Items, SourceSpan Span) : SyntaxNode(Span);
