namespace Companion.Content.Highlighting;

/// <summary>The prompts that distinguish a session from source code.</summary>
internal enum Prompts
{
    /// <summary>The language has no prompt.</summary>
    None,

    /// <summary><c>$ </c>: a block of shell code is a session when a line starts with it.</summary>
    Shell,

    /// <summary>
    /// <c>$ </c>, <c># </c>, <c>% </c> and <c>user@host</c> forms: the author marked the block as a session.
    /// </summary>
    Terminal,

    /// <summary><c>&gt;&gt;&gt; </c>: Python is a session when its first line starts with it.</summary>
    Python,

    /// <summary><c>&gt;&gt;&gt; </c> anywhere: the author marked the block as a session.</summary>
    PythonConsole,
}
