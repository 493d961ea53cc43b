using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>case</c>: its pattern as text, the names in it, and its block.</summary>
public sealed record MatchCase(
    string Pattern,
    ImmutableArray<string> Names,
    ImmutableArray<Statement> Body,
    SourceSpan Span
) : SyntaxNode(Span);
