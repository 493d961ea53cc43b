namespace Companion.Python.Syntax.Lexing;

/// <summary>Operators and delimiters, including brackets.</summary>
internal sealed class OperatorReader(LexerState state)
{
    /// <summary>CPython's <c>MAXLEVEL</c>: how many brackets may be open at once.</summary>
    private const int MaximumBrackets = 200;

    private static readonly string[] Operators =
    [
        "**=",
        "//=",
        ">>=",
        "<<=",
        "...",
        "+=",
        "-=",
        "*=",
        "/=",
        "%=",
        "&=",
        "|=",
        "^=",
        "@=",
        "==",
        "!=",
        "<=",
        ">=",
        "->",
        ":=",
        "**",
        "//",
        "<<",
        ">>",
        "+",
        "-",
        "*",
        "/",
        "%",
        "@",
        "&",
        "|",
        "^",
        "~",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        ".",
        ";",
        "=",
    ];

    private static readonly string[][] OperatorsByFirst = Enumerable
        .Range(0, 128)
        .Select(first => Operators.Where(text => text[0] == first).ToArray())
        .ToArray();

    public void ReadOperator()
    {
        var c = state.Text[state.Position];
        foreach (var candidate in c < 128 ? OperatorsByFirst[c] : [])
        {
            if (
                candidate.Length <= state.End - state.Position
                && state.Text.AsSpan(state.Position).StartsWith(candidate)
            )
            {
                if (Nest(c))
                {
                    state.Add(TokenKind.Operator, state.Position, state.Position + candidate.Length, candidate);
                    state.Position += candidate.Length;
                }

                return;
            }
        }

        var message = c switch
        {
            '\0' => "source code cannot contain null bytes",
            < (char)128 => "invalid syntax",
            _ => $"invalid character '{c}' (U+{(int)c:X4})",
        };
        state.Fail(TokenKind.Error, message, state.Position, state.Position + 1);
    }

    private bool Nest(char c)
    {
        if (c is '(' or '[' or '{')
        {
            if (state.Brackets.Count >= MaximumBrackets)
            {
                return state.Fail(TokenKind.Error, "too many nested parentheses", state.Position, state.Position + 1);
            }

            state.Brackets.Add((c, state.Position));
        }
        else if (c is ')' or ']' or '}')
        {
            if (state.Brackets.Count == 0)
            {
                return state.Fail(TokenKind.Error, $"unmatched '{c}'", state.Position, state.Position + 1);
            }

            var (open, _) = state.Brackets[^1];
            if ((open, c) is not (('(', ')') or ('[', ']') or ('{', '}')))
            {
                var message = $"closing parenthesis '{c}' does not match opening parenthesis '{open}'";
                return state.Fail(TokenKind.Error, message, state.Position, state.Position + 1);
            }

            state.Brackets.RemoveAt(state.Brackets.Count - 1);
        }

        return true;
    }
}
