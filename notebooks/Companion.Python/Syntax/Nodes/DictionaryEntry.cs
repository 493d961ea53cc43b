using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A pair in a dict display; without a key, a mapping to unpack.</summary>
public sealed record DictionaryEntry(Expression? Key, Expression Value, SourceSpan Span) : SyntaxNode(Span);
