using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>global</c> or <c>nonlocal</c>.</summary>
public sealed record ScopeStatement(bool IsGlobal, ImmutableArray<string> Names, SourceSpan Span) : Statement(Span);
