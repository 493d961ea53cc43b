using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>import a.b as c</c>.</summary>
public sealed record ImportStatement(ImmutableArray<ImportedName> Names, SourceSpan Span) : Statement(Span);
