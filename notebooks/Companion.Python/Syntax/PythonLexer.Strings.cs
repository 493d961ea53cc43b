namespace Companion.Python.Syntax;

public sealed partial class PythonLexer
{
    // f-strings within f-strings deeper than this are refused; each level is read once more than the one around it.
    private const int MaximumStringNesting = 8;

    private void ReadString(int start, int quote)
    {
        var isFormatted = text.AsSpan(start, quote - start).IndexOfAny('f', 'F') >= 0;
        position = quote;
        if (!SkipString(isFormatted, 0))
        {
            return;
        }

        Add(TokenKind.Text, start, position);
    }

    // "2.4.1. String and Bytes literals". Moves from the opening quote to behind the closing one.
    private bool SkipString(bool isFormatted, int depth)
    {
        var start = position;
        var quote = text[position];
        var isTriple = position + 2 < end && text[position + 1] == quote && text[position + 2] == quote;
        position += isTriple ? 3 : 1;
        while (position < end)
        {
            var c = text[position];
            if (c == '\\')
            {
                var isBrace = isFormatted && position + 1 < end && text[position + 1] is '{' or '}';
                var isLineEnd = position + 2 < end && text[position + 1] == '\r' && text[position + 2] == '\n';
                position +=
                    isBrace ? 1
                    : isLineEnd ? 3
                    : 2;
            }
            else if (c is '\n' or '\r' && !isTriple)
            {
                break;
            }
            else if (
                c == quote
                && (!isTriple || (position + 2 < end && text[position + 1] == quote && text[position + 2] == quote))
            )
            {
                position += isTriple ? 3 : 1;
                return true;
            }
            else if (isFormatted && c == '{')
            {
                if (position + 1 < end && text[position + 1] == '{')
                {
                    position += 2;
                }
                else if (!SkipField(quote, isTriple, depth))
                {
                    return false;
                }
            }
            else
            {
                position++;
            }
        }

        position = Math.Min(position, end);
        var kind = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal";
        return Fail(
            TokenKind.Error,
            $"{kind} (detected at line {LineOf(isTriple ? position : start)})",
            start,
            position
        );
    }

    private int LineOf(int offset) => text.AsSpan(0, Math.Min(offset, text.Length)).Count('\n') + 1;

    // From the opening brace of a replacement field to behind its closing one; a string in it may reuse the outer quote.
    private bool SkipField(char quote, bool isTriple, int depth)
    {
        var start = position++;
        if (depth >= MaximumStringNesting)
        {
            return Fail(TokenKind.Error, "f-string: expressions nested too deeply", start, position);
        }

        var open = 0;
        var inSpecification = false;
        while (position < end)
        {
            var c = text[position];
            if (inSpecification && c == quote && !isTriple)
            {
                break;
            }

            if (c == '}' && open == 0)
            {
                position++;
                return true;
            }

            if (inSpecification && c == '{')
            {
                if (!SkipField(quote, isTriple, depth + 1))
                {
                    return false;
                }

                continue;
            }

            if (!inSpecification && c is '"' or '\'' && !SkipFieldString(depth))
            {
                return false;
            }

            if (!inSpecification && c is '"' or '\'')
            {
                continue;
            }

            if (c is '\n' or '\r' && !isTriple)
            {
                break;
            }

            open += inSpecification
                ? 0
                : c switch
                {
                    '(' or '[' or '{' => 1,
                    ')' or ']' or '}' => -1,
                    _ => 0,
                };
            if (open < 0)
            {
                return Fail(TokenKind.Error, $"f-string: unmatched '{c}'", position, position + 1);
            }

            inSpecification |= c == ':' && open == 0;
            position++;
        }

        return Fail(TokenKind.Error, "f-string: expecting '}'", start, Math.Min(position, end));
    }

    private bool SkipFieldString(int depth)
    {
        var isFormatted = false;
        for (var at = position - 1; at >= position - 2 && at >= 0 && char.IsAsciiLetter(text[at]); at--)
        {
            isFormatted |= text[at] is 'f' or 'F';
        }

        return SkipString(isFormatted, depth + 1);
    }
}
