using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>The lines of a session. Joined by newlines, each with its prompt, they are the original code.</summary>
public sealed record CodeSession(ImmutableArray<SessionLine> Lines)
{
    /// <summary>
    /// What a reader wants to paste: the commands without prompts and output, or everything when nothing was typed.
    /// </summary>
    public string CopyText => string.Join('\n', (HasCommands ? Lines.Where(IsTyped) : Lines).Select(line => line.Text));

    /// <summary>Whether anything was typed.</summary>
    public bool HasCommands => Lines.Any(IsTyped);

    /// <summary>Whether the machine printed anything.</summary>
    public bool HasOutput =>
        Lines.Any(line => line.Kind == SessionLineKind.Output && !string.IsNullOrWhiteSpace(line.Text));

    private static bool IsTyped(SessionLine line) =>
        line.Kind is SessionLineKind.Command or SessionLineKind.Continuation;
}
