using System.Collections.Immutable;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>
/// Reads a process's standard error, and keeps the line in which the runtime says why the process ends.
/// </summary>
internal sealed class FatalErrorReader
{
    /// <summary>The beginning of the line for an uncaught exception.</summary>
    public const string Unhandled = "Unhandled exception. ";

    /// <summary>The beginning of the line for <c>Environment.FailFast</c>.</summary>
    public const string Terminated = "Process terminated.";

    /// <summary>The line for a stack overflow.</summary>
    public const string StackOverflow = "Stack overflow.";

    /// <summary>The line for a process that is out of memory.</summary>
    public const string OutOfMemory = "Out of memory.";

    private static readonly ImmutableArray<string> Reasons = [Unhandled, Terminated, StackOverflow, OutOfMemory];

    private volatile string _reason = "";

    public FatalErrorReader(StreamReader errors) => Ended = Task.Run(() => ReadAsync(errors));

    /// <summary>Completes when the process, and everything it started, has closed its standard error.</summary>
    public Task Ended { get; }

    /// <summary>The line, or an empty string.</summary>
    public string Reason => _reason;

    private async Task ReadAsync(StreamReader errors)
    {
        try
        {
            while (await errors.ReadLineAsync() is { } line)
            {
                if (Reasons.Any(reason => line.StartsWith(reason, StringComparison.Ordinal)))
                {
                    // FailFast's message follows on its own line.
                    _reason = line == Terminated ? $"{line} {await errors.ReadLineAsync()}" : line;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException) { }
    }
}
