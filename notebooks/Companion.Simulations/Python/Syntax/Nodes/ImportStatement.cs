using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary><c>import a.b as c</c>.</summary>
public sealed record ImportStatement(ImmutableArray<ImportedName> Names, SourceSpan Span) : Statement(Span);
