using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>
/// How a cell ended: <c>ok</c>, <c>error</c>, or <c>aborted</c> if it was not run because an earlier cell failed.
/// </summary>
internal sealed record ExecuteReply(string Status, int ExecutionCount)
{
    /// <summary>The error's name.</summary>
    public string? Ename { get; init; }

    /// <summary>The error's message.</summary>
    public string? Evalue { get; init; }

    /// <summary>The calls that led to the error.</summary>
    public ImmutableArray<string>? Traceback { get; init; }

    /// <summary>The values of the requested expressions.</summary>
    public IReadOnlyDictionary<string, ExpressionValue>? UserExpressions { get; init; }

    /// <summary>Commands to the front end, a deprecated feature.</summary>
    public ImmutableArray<string>? Payload { get; init; }
}
