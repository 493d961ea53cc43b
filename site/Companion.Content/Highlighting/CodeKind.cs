namespace Companion.Content.Highlighting;

/// <summary>What a code block turned out to hold.</summary>
public enum CodeKind
{
    /// <summary>Text in no language we know, shown as it is.</summary>
    Plain,

    /// <summary>Source code in one language.</summary>
    Source,

    /// <summary>What a terminal showed: prompts, the commands typed there, and their output.</summary>
    ConsoleSession,

    /// <summary>What Python's prompt showed: <c>&gt;&gt;&gt;</c> and <c>...</c> lines, and their results.</summary>
    PythonSession,
}
