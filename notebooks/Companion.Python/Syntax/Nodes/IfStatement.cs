using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>if</c>, <c>elif</c>, <c>else</c>.</summary>
public sealed record IfStatement(
    ImmutableArray<IfBranch> Branches,
    ImmutableArray<Statement> Otherwise,
    SourceSpan Span
) : Statement(Span);
