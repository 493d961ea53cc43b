using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>A statement that Python may know and the parser does not, with every name in it.</summary>
public sealed record UnsupportedStatement(string Text, string Reason, ImmutableArray<string> Names, SourceSpan Span)
    : Statement(Span);
