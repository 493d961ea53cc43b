using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>The completions at a position. Positions count Unicode characters.</summary>
internal sealed record CompleteReply(
    ImmutableArray<string> Matches,
    int CursorStart,
    int CursorEnd,
    CompletionMetadata Metadata,
    string Status = "ok"
);
