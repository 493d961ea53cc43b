using System.Collections.Immutable;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>Reads what a process writes to standard error, and keeps the line in which the runtime says why it ends.</summary>
internal sealed class FatalErrorReader
{
    /// <summary>Begins the line of an exception that nobody caught.</summary>
    public const string Unhandled = "Unhandled exception. ";

    /// <summary>Begins the line of <c>Environment.FailFast</c>.</summary>
    public const string Terminated = "Process terminated.";

    /// <summary>Is the line of a stack overflow.</summary>
    public const string StackOverflow = "Stack overflow.";

    /// <summary>Is the line of a process without memory.</summary>
    public const string OutOfMemory = "Out of memory.";

    private static readonly ImmutableArray<string> Reasons = [Unhandled, Terminated, StackOverflow, OutOfMemory];

    private volatile string _reason = "";

    public FatalErrorReader(StreamReader errors) => Ended = Task.Run(() => ReadAsync(errors));

    /// <summary>Ends when the process, and whatever it started, has closed its standard error.</summary>
    public Task Ended { get; }

    /// <summary>The line, or an empty text.</summary>
    public string Reason => _reason;

    private async Task ReadAsync(StreamReader errors)
    {
        try
        {
            while (await errors.ReadLineAsync() is { } line)
            {
                if (Reasons.Any(reason => line.StartsWith(reason, StringComparison.Ordinal)))
                {
                    // The words of FailFast follow in a line of their own.
                    _reason = line == Terminated ? $"{line} {await errors.ReadLineAsync()}" : line;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException) { }
    }
}
