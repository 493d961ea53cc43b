using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An <c>if</c> or <c>elif</c> with its block.</summary>
public sealed record IfBranch(Expression Test, ImmutableArray<Statement> Body, SourceSpan Span) : SyntaxNode(Span);
