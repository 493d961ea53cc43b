using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>match</c>, which is parsed but not evaluated.</summary>
public sealed record MatchStatement(Expression Subject, ImmutableArray<MatchCase> Cases, SourceSpan Span)
    : Statement(Span);
