using System.Collections.Immutable;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Syntax.Nodes;

/// <summary>A dict display.</summary>
public sealed record DictionaryExpression(ImmutableArray<DictionaryEntry> Entries, SourceSpan Span) : Expression(Span);
