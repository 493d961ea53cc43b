using System.Collections.Immutable;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>The outcome of a request.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Broadcasts">The messages to all front ends, from busy to idle.</param>
public sealed record Answer(Heard Reply, ImmutableArray<Heard> Broadcasts)
{
    public string? Status => Reply["status"];

    public int ExecutionCount => Reply.Content.GetProperty("execution_count").GetInt32();

    /// <summary>The types of the broadcasts.</summary>
    public IEnumerable<string> Types => Broadcasts.Select(heard => heard.Type);

    /// <summary>The text written to a stream.</summary>
    public string Text(string stream = "stdout") =>
        string.Concat(Of("stream").Where(heard => heard["name"] == stream).Select(heard => heard["text"]));

    /// <summary>The plain text of the result; null if there is none.</summary>
    public string? Result =>
        Of("execute_result").SingleOrDefault()?.Content.GetProperty("data").GetProperty("text/plain").GetString();

    public IEnumerable<Heard> Of(string type) => Broadcasts.Where(heard => heard.Type == type);
}
