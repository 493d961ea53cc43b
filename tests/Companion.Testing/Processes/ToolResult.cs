namespace Companion.Testing.Processes;

/// <summary>How a program ended, and what it printed.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>What it printed, when it ended well.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public string OutputOrThrow() =>
        ExitCode == 0 ? Output : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}\n{Errors}");
}
