namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>How a command ended.</summary>
/// <param name="Succeeded">Whether its exit code was 0.</param>
/// <param name="LastLine">The last line that it said.</param>
internal sealed record CommandResult(bool Succeeded, string LastLine);
