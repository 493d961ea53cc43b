using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An <c>except</c> clause.</summary>
public sealed record ExceptHandler(Expression? Type, string? Name, ImmutableArray<Statement> Body, SourceSpan Span)
    : SyntaxNode(Span);
