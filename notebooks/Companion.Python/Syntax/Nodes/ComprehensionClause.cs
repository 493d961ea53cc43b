using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A <c>for … in …</c> clause of a comprehension, with its <c>if</c>s.</summary>
public sealed record ComprehensionClause(
    Expression Target,
    Expression Iterable,
    ImmutableArray<Expression> Conditions,
    SourceSpan Span
) : SyntaxNode(Span);
