using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A statement that Python may accept but the parser does not support, with every name in it.</summary>
public sealed record UnsupportedStatement(string Text, string Reason, ImmutableArray<string> Names, SourceSpan Span)
    : Statement(Span);
