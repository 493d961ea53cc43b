namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>How a command ended.</summary>
/// <param name="Succeeded">Whether its exit code was 0.</param>
/// <param name="LastLine">The last line of its output.</param>
internal sealed record CommandResult(bool Succeeded, string LastLine);
