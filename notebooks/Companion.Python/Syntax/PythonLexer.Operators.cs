namespace Companion.Python.Syntax;

public sealed partial class PythonLexer
{
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

    private void ReadOperator()
    {
        var c = text[position];
        foreach (var candidate in c < 128 ? OperatorsByFirst[c] : [])
        {
            if (candidate.Length <= end - position && text.AsSpan(position).StartsWith(candidate))
            {
                if (Nest(c))
                {
                    Add(TokenKind.Operator, position, position + candidate.Length, candidate);
                    position += candidate.Length;
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
        Fail(TokenKind.Error, message, position, position + 1);
    }

    private bool Nest(char c)
    {
        if (c is '(' or '[' or '{')
        {
            if (brackets.Count >= MaximumBrackets)
            {
                return Fail(TokenKind.Error, "too many nested parentheses", position, position + 1);
            }

            brackets.Add((c, position));
        }
        else if (c is ')' or ']' or '}')
        {
            if (brackets.Count == 0)
            {
                return Fail(TokenKind.Error, $"unmatched '{c}'", position, position + 1);
            }

            var (open, _) = brackets[^1];
            if ((open, c) is not (('(', ')') or ('[', ']') or ('{', '}')))
            {
                var message = $"closing parenthesis '{c}' does not match opening parenthesis '{open}'";
                return Fail(TokenKind.Error, message, position, position + 1);
            }

            brackets.RemoveAt(brackets.Count - 1);
        }

        return true;
    }
}
