using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A call.</summary>
public sealed record CallExpression(Expression Function, ImmutableArray<CallArgument> Arguments, SourceSpan Span)
    : Expression(Span);
