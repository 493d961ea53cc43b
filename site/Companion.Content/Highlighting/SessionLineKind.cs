namespace Companion.Content.Highlighting;

/// <summary>The kind of a line in a session.</summary>
public enum SessionLineKind
{
    /// <summary>The first line of a command typed at a prompt.</summary>
    Command,

    /// <summary>A further line of the command above it.</summary>
    Continuation,

    /// <summary>What the machine printed, and empty lines.</summary>
    Output,

    /// <summary>The author's comment before the first prompt, starting with <c>#</c>.</summary>
    Comment,
}
