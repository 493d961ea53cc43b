namespace Companion.Testing.Processes;

/// <summary>A program's exit code and output.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Its output if it succeeded.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public string OutputOrThrow() =>
        ExitCode == 0 ? Output : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}\n{Errors}");
}
