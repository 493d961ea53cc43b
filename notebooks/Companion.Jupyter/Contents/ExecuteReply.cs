using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>How a cell ended: <c>ok</c>, <c>error</c>, or <c>aborted</c> when it was not run because one before it failed.</summary>
internal sealed record ExecuteReply(string Status, int ExecutionCount)
{
    /// <summary>The error's name.</summary>
    public string? Ename { get; init; }

    /// <summary>What the error says.</summary>
    public string? Evalue { get; init; }

    /// <summary>The calls that led to the error.</summary>
    public ImmutableArray<string>? Traceback { get; init; }

    /// <summary>The values of the expressions that were asked for.</summary>
    public IReadOnlyDictionary<string, ExpressionValue>? UserExpressions { get; init; }

    /// <summary>Commands to the front end, long out of use.</summary>
    public ImmutableArray<string>? Payload { get; init; }
}
