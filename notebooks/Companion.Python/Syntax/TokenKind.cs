namespace Companion.Python.Syntax;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>The end of a logical line.</summary>
    NewLine,

    /// <summary>The next lines are indented more.</summary>
    Indent,

    /// <summary>The next lines are indented less.</summary>
    Dedent,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A reserved word.</summary>
    Keyword,

    /// <summary>An operator, bracket or separator.</summary>
    Operator,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string with its prefix and quotes.</summary>
    Text,

    /// <summary>Python would raise <c>SyntaxError</c> here; the token's text is the message.</summary>
    Error,

    /// <summary>Python would raise <c>IndentationError</c> here; the token's text is the message.</summary>
    IndentationError,

    /// <summary>Python would raise <c>TabError</c> here; the token's text is the message.</summary>
    TabError,
}
