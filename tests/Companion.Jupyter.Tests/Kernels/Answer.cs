using System.Collections.Immutable;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>What comes of a request.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Broadcasts">What all front ends were told, from busy to idle.</param>
public sealed record Answer(Heard Reply, ImmutableArray<Heard> Broadcasts)
{
    public string? Status => Reply["status"];

    public int ExecutionCount => Reply.Content.GetProperty("execution_count").GetInt32();

    /// <summary>The kinds of what was told.</summary>
    public IEnumerable<string> Types => Broadcasts.Select(heard => heard.Type);

    /// <summary>What was written to a stream.</summary>
    public string Text(string stream = "stdout") =>
        string.Concat(Of("stream").Where(heard => heard["name"] == stream).Select(heard => heard["text"]));

    /// <summary>The plain text of the result; null where there is none.</summary>
    public string? Result =>
        Of("execute_result").SingleOrDefault()?.Content.GetProperty("data").GetProperty("text/plain").GetString();

    public IEnumerable<Heard> Of(string type) => Broadcasts.Where(heard => heard.Type == type);
}
