namespace Companion.Content.Highlighting;

/// <summary>What a code block contains.</summary>
public enum CodeKind
{
    /// <summary>Text in no known language, shown as it is.</summary>
    Plain,

    /// <summary>Source code in one language.</summary>
    Source,

    /// <summary>A terminal session: prompts, the commands typed there, and their output.</summary>
    ConsoleSession,

    /// <summary>A session of Python's prompt: <c>&gt;&gt;&gt;</c> and <c>...</c> lines, and their results.</summary>
    PythonSession,
}
