using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>A process type as a tool reads it: a name and the command that starts it.</summary>
/// <param name="Name">The name; the tool may have corrected the written one.</param>
/// <param name="Command">The command, exactly as the tool passes it to a shell.</param>
/// <param name="NameSpan">The name as written.</param>
/// <param name="CommandSpan">The command as written; its text is <paramref name="Command"/>.</param>
/// <param name="LineSpan">The line, without its line end.</param>
public sealed record ProcessType(
    string Name,
    string Command,
    SourceSpan NameSpan,
    SourceSpan CommandSpan,
    SourceSpan LineSpan
);
