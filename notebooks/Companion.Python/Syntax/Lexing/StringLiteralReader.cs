namespace Companion.Python.Syntax.Lexing;

/// <summary>Strings: "2.4.1. String and Bytes literals" of the language reference.</summary>
internal sealed class StringLiteralReader(LexerState state)
{
    // f-strings nested deeper than this are refused; each level is read once more than the one around it.
    private const int MaximumStringNesting = 8;

    public void ReadString(int start, int quote)
    {
        var isFormatted = state.Text.AsSpan(start, quote - start).IndexOfAny('f', 'F') >= 0;
        state.Position = quote;
        if (!SkipString(isFormatted, 0))
        {
            return;
        }

        state.Add(TokenKind.Text, start, state.Position);
    }

    // "2.4.1. String and Bytes literals". Moves from the opening quote to just after the closing one.
    private bool SkipString(bool isFormatted, int depth)
    {
        var start = state.Position;
        var quote = state.Text[state.Position];
        var isTriple = Repeats(quote);
        state.Position += isTriple ? 3 : 1;
        while (state.Position < state.End)
        {
            var c = state.Text[state.Position];
            if (c == '\\')
            {
                SkipEscape(isFormatted);
            }
            else if (c is '\n' or '\r' && !isTriple)
            {
                break;
            }
            else if (c == quote && (!isTriple || Repeats(quote)))
            {
                state.Position += isTriple ? 3 : 1;
                return true;
            }
            else if (isFormatted && c == '{')
            {
                if (state.Position + 1 < state.End && state.Text[state.Position + 1] == '{')
                {
                    state.Position += 2;
                }
                else if (!SkipField(quote, isTriple, depth))
                {
                    return false;
                }
            }
            else
            {
                state.Position++;
            }
        }

        state.Position = Math.Min(state.Position, state.End);
        var kind = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal";
        return state.Fail(
            TokenKind.Error,
            $"{kind} (detected at line {LineOf(isTriple ? state.Position : start)})",
            start,
            state.Position
        );
    }

    // Whether three quotes follow here.
    private bool Repeats(char quote) =>
        state.Position + 2 < state.End
        && state.Text[state.Position + 1] == quote
        && state.Text[state.Position + 2] == quote;

    private void SkipEscape(bool isFormatted)
    {
        var isBrace = isFormatted && state.Position + 1 < state.End && state.Text[state.Position + 1] is '{' or '}';
        var isLineEnd =
            state.Position + 2 < state.End
            && state.Text[state.Position + 1] == '\r'
            && state.Text[state.Position + 2] == '\n';
        state.Position +=
            isBrace ? 1
            : isLineEnd ? 3
            : 2;
    }

    private int LineOf(int offset) => state.Text.AsSpan(0, Math.Min(offset, state.Text.Length)).Count('\n') + 1;

    // From the opening brace of a replacement field to just after its closing one; a string in it may reuse the outer
    // quote.
    private bool SkipField(char quote, bool isTriple, int depth)
    {
        var start = state.Position++;
        if (depth >= MaximumStringNesting)
        {
            return state.Fail(TokenKind.Error, "f-string: expressions nested too deeply", start, state.Position);
        }

        var open = 0;
        var inSpecification = false;
        while (state.Position < state.End)
        {
            var c = state.Text[state.Position];
            if (inSpecification && c == quote && !isTriple)
            {
                break;
            }

            if (c == '}' && open == 0)
            {
                state.Position++;
                return true;
            }

            if (inSpecification ? c == '{' : c is '"' or '\'')
            {
                if (!(inSpecification ? SkipField(quote, isTriple, depth + 1) : SkipFieldString(depth)))
                {
                    return false;
                }

                continue;
            }

            if (c is '\n' or '\r' && !isTriple)
            {
                break;
            }

            open += inSpecification ? 0 : NestingOf(c);
            if (open < 0)
            {
                return state.Fail(TokenKind.Error, $"f-string: unmatched '{c}'", state.Position, state.Position + 1);
            }

            inSpecification |= c == ':' && open == 0;
            state.Position++;
        }

        return state.Fail(TokenKind.Error, "f-string: expecting '}'", start, Math.Min(state.Position, state.End));
    }

    private static int NestingOf(char c) =>
        c switch
        {
            '(' or '[' or '{' => 1,
            ')' or ']' or '}' => -1,
            _ => 0,
        };

    private bool SkipFieldString(int depth)
    {
        var isFormatted = false;
        for (
            var at = state.Position - 1;
            at >= state.Position - 2 && at >= 0 && char.IsAsciiLetter(state.Text[at]);
            at--
        )
        {
            isFormatted |= state.Text[at] is 'f' or 'F';
        }

        return SkipString(isFormatted, depth + 1);
    }
}
