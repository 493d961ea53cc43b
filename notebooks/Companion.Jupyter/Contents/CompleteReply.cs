using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>What may be written. Positions are in Unicode characters.</summary>
internal sealed record CompleteReply(
    ImmutableArray<string> Matches,
    int CursorStart,
    int CursorEnd,
    CompletionMetadata Metadata,
    string Status = "ok"
);
