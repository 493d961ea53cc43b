namespace Companion.Content.Highlighting;

/// <summary>What a line of a session is.</summary>
public enum SessionLineKind
{
    /// <summary>The first line of something typed at a prompt.</summary>
    Command,

    /// <summary>A further line of the command above it.</summary>
    Continuation,

    /// <summary>What the machine printed, and empty lines.</summary>
    Output,

    /// <summary>The author's remark before the first prompt, starting with <c>#</c>.</summary>
    Comment,
}
