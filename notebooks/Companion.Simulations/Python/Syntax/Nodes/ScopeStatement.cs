using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>global</c> or <c>nonlocal</c>.</summary>
public sealed record ScopeStatement(bool IsGlobal, ImmutableArray<string> Names, SourceSpan Span) : Statement(Span);
