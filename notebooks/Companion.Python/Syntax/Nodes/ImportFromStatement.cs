using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary><c>from module import names</c>; no names means <c>*</c>.</summary>
public sealed record ImportFromStatement(int Level, string? Module, ImmutableArray<ImportedName> Names, SourceSpan Span)
    : Statement(Span);
