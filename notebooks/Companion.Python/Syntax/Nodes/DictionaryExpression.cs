using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A dict display.</summary>
public sealed record DictionaryExpression(ImmutableArray<DictionaryEntry> Entries, SourceSpan Span) : Expression(Span);
