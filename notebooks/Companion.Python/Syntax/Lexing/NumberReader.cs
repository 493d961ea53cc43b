namespace Companion.Python.Syntax.Lexing;

/// <summary>
/// Numbers: "2.4.5. Integer literals" and "2.4.6. Floating point literals" of the language reference.
/// </summary>
internal sealed class NumberReader(LexerState state)
{
    public void ReadNumber()
    {
        var start = state.Position;
        if (
            state.Text[state.Position] == '0'
            && state.Position + 1 < state.End
            && state.Text[state.Position + 1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B'
        )
        {
            ReadBasedInteger(start);
            return;
        }

        var isInteger = true;
        if (state.Text[state.Position] != '.' && !ReadDigits("decimal"))
        {
            return;
        }

        if (state.Position < state.End && state.Text[state.Position] == '.')
        {
            isInteger = false;
            state.Position++;
            if (state.Position < state.End && char.IsAsciiDigit(state.Text[state.Position]) && !ReadDigits("decimal"))
            {
                return;
            }
        }

        if (!ReadExponent(ref isInteger))
        {
            return;
        }

        var digitsEnd = state.Position;
        if (state.Position < state.End && state.Text[state.Position] is 'j' or 'J')
        {
            isInteger = false;
            state.Position++;
        }

        if (
            isInteger
            && state.Text[start] == '0'
            && state.Text.AsSpan(start, digitsEnd - start).ContainsAnyExcept('0', '_')
        )
        {
            const string Message =
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            state.Fail(TokenKind.Error, Message, start, state.Position);
            return;
        }

        EndNumber(start, state.Position > digitsEnd ? "imaginary" : "decimal");
    }

    private bool ReadExponent(ref bool isInteger)
    {
        if (state.Position >= state.End || state.Text[state.Position] is not ('e' or 'E'))
        {
            return true;
        }

        var digits = state.Position + 1;
        if (digits < state.End && state.Text[digits] is '+' or '-')
        {
            digits++;
        }

        if (digits >= state.End || !char.IsAsciiDigit(state.Text[digits]))
        {
            return true;
        }

        isInteger = false;
        state.Position = digits;
        return ReadDigits("decimal");
    }

    private void ReadBasedInteger(int start)
    {
        var (name, radix) = char.ToLowerInvariant(state.Text[state.Position + 1]) switch
        {
            'x' => ("hexadecimal", 16),
            'o' => ("octal", 8),
            _ => ("binary", 2),
        };
        state.Position += 2;
        var any = false;
        while (state.Position < state.End)
        {
            var digit = state.Position;
            if (state.Text[digit] == '_')
            {
                digit++;
            }

            if (
                digit >= state.End
                || !char.IsAsciiHexDigit(state.Text[digit])
                || DigitValue(state.Text[digit]) >= radix
            )
            {
                break;
            }

            any = true;
            state.Position = digit + 1;
        }

        if (!any || (state.Position < state.End && state.Text[state.Position] == '_'))
        {
            state.Fail(TokenKind.Error, $"invalid {name} literal", start, state.Position);
        }
        else if (state.Position < state.End && char.IsAsciiDigit(state.Text[state.Position]))
        {
            state.Fail(
                TokenKind.Error,
                $"invalid digit '{state.Text[state.Position]}' in {name} literal",
                start,
                state.Position
            );
        }
        else
        {
            EndNumber(start, name);
        }
    }

    private static int DigitValue(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private bool ReadDigits(string name)
    {
        var start = state.Position;
        while (
            state.Position < state.End
            && (char.IsAsciiDigit(state.Text[state.Position]) || state.Text[state.Position] == '_')
        )
        {
            if (
                state.Text[state.Position] == '_'
                && (state.Position + 1 >= state.End || !char.IsAsciiDigit(state.Text[state.Position + 1]))
            )
            {
                return state.Fail(TokenKind.Error, $"invalid {name} literal", start, state.Position + 1);
            }

            state.Position++;
        }

        return true;
    }

    // A keyword may directly follow a number (1if x else y); any other letter makes the literal invalid.
    private void EndNumber(int start, string name)
    {
        if (state.Position < state.End && state.IsNamePart(state.Position, out _))
        {
            var rest = state.Text.AsSpan(state.Position, Math.Min(4, state.End - state.Position));
            string[] allowed = ["and", "else", "for", "if", "in", "is", "not", "or"];
            var isAllowed = false;
            foreach (var word in allowed)
            {
                isAllowed |= rest.StartsWith(word);
            }

            if (!isAllowed)
            {
                state.Fail(TokenKind.Error, $"invalid {name} literal", start, state.Position + 1);
                return;
            }
        }

        state.Add(TokenKind.Number, start, state.Position);
    }
}
