namespace Companion.Python.Syntax.Parsing;

/// <summary>Finds where the expression of an f-string's replacement field ends.</summary>
internal readonly record struct FieldScanner(int ExpressionEnd, int After, bool HasEcho)
{
    /// <summary>
    /// From just after the opening brace to <c>!r</c>, <c>:</c> or <c>}</c>; skips strings and brackets.
    /// </summary>
    public static FieldScanner Scan(string text, int start, int end)
    {
        var open = 0;
        var position = start;
        while (position < end)
        {
            var c = text[position];
            if (c is '"' or '\'')
            {
                position = SkipString(text, position, end);
                continue;
            }

            if (c == '#')
            {
                throw new PythonSyntaxException(
                    "f-string expression part cannot include '#'",
                    new Sources.SourceSpan(position, 1)
                );
            }

            if (open == 0)
            {
                if (c is '}' or ':')
                {
                    break;
                }

                if (c == '!' && !(position + 1 < end && text[position + 1] == '='))
                {
                    break;
                }

                if (c is '!' or '<' or '>' or '=' && position + 1 < end && text[position + 1] == '=')
                {
                    position += 2;
                    continue;
                }

                if (c == '=')
                {
                    return new FieldScanner(position, SkipBlanks(text, position + 1, end), HasEcho: true);
                }
            }

            open += c switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            position++;
        }

        return new FieldScanner(position, position, HasEcho: false);
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            position++;
        }

        return position;
    }

    private static int SkipString(string text, int start, int end)
    {
        var quote = text[start];
        var isTriple = start + 2 < end && text[start + 1] == quote && text[start + 2] == quote;
        var position = start + (isTriple ? 3 : 1);
        while (position < end)
        {
            if (text[position] == '\\')
            {
                position += 2;
                continue;
            }

            if (text[position] == quote)
            {
                if (!isTriple)
                {
                    return position + 1;
                }

                if (position + 2 < end && text[position + 1] == quote && text[position + 2] == quote)
                {
                    return position + 3;
                }
            }

            position++;
        }

        return end;
    }
}
