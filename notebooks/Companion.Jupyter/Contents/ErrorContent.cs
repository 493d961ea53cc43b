using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>Why a cell ended early.</summary>
internal sealed record ErrorContent(string Ename, string Evalue, ImmutableArray<string> Traceback);
