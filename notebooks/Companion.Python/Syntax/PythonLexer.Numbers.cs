namespace Companion.Python.Syntax;

public sealed partial class PythonLexer
{
    // "2.4.5. Integer literals" and "2.4.6. Floating point literals".
    private void ReadNumber()
    {
        var start = position;
        if (text[position] == '0' && position + 1 < end && text[position + 1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            ReadBasedInteger(start);
            return;
        }

        var isInteger = true;
        if (text[position] != '.' && !ReadDigits("decimal"))
        {
            return;
        }

        if (position < end && text[position] == '.')
        {
            isInteger = false;
            position++;
            if (position < end && char.IsAsciiDigit(text[position]) && !ReadDigits("decimal"))
            {
                return;
            }
        }

        if (position < end && text[position] is 'e' or 'E')
        {
            var digits = position + 1;
            if (digits < end && text[digits] is '+' or '-')
            {
                digits++;
            }

            if (digits < end && char.IsAsciiDigit(text[digits]))
            {
                isInteger = false;
                position = digits;
                if (!ReadDigits("decimal"))
                {
                    return;
                }
            }
        }

        var digitsEnd = position;
        if (position < end && text[position] is 'j' or 'J')
        {
            isInteger = false;
            position++;
        }

        if (isInteger && text[start] == '0' && text.AsSpan(start, digitsEnd - start).ContainsAnyExcept('0', '_'))
        {
            const string Message =
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            Fail(TokenKind.Error, Message, start, position);
            return;
        }

        EndNumber(start, position > digitsEnd ? "imaginary" : "decimal");
    }

    private void ReadBasedInteger(int start)
    {
        var (name, radix) = char.ToLowerInvariant(text[position + 1]) switch
        {
            'x' => ("hexadecimal", 16),
            'o' => ("octal", 8),
            _ => ("binary", 2),
        };
        position += 2;
        var any = false;
        while (position < end)
        {
            var digit = position;
            if (text[digit] == '_')
            {
                digit++;
            }

            if (digit >= end || !char.IsAsciiHexDigit(text[digit]) || DigitValue(text[digit]) >= radix)
            {
                break;
            }

            any = true;
            position = digit + 1;
        }

        if (!any || (position < end && text[position] == '_'))
        {
            Fail(TokenKind.Error, $"invalid {name} literal", start, position);
        }
        else if (position < end && char.IsAsciiDigit(text[position]))
        {
            Fail(TokenKind.Error, $"invalid digit '{text[position]}' in {name} literal", start, position);
        }
        else
        {
            EndNumber(start, name);
        }
    }

    private static int DigitValue(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private bool ReadDigits(string name)
    {
        var start = position;
        while (position < end && (char.IsAsciiDigit(text[position]) || text[position] == '_'))
        {
            if (text[position] == '_' && (position + 1 >= end || !char.IsAsciiDigit(text[position + 1])))
            {
                return Fail(TokenKind.Error, $"invalid {name} literal", start, position + 1);
            }

            position++;
        }

        return true;
    }

    // A keyword may stand right behind a number (1if x else y); any other letter makes the literal invalid.
    private void EndNumber(int start, string name)
    {
        if (position < end && IsNamePart(position, out _))
        {
            var rest = text.AsSpan(position, Math.Min(4, end - position));
            string[] allowed = ["and", "else", "for", "if", "in", "is", "not", "or"];
            var isAllowed = false;
            foreach (var word in allowed)
            {
                isAllowed |= rest.StartsWith(word);
            }

            if (!isAllowed)
            {
                Fail(TokenKind.Error, $"invalid {name} literal", start, position + 1);
                return;
            }
        }

        Add(TokenKind.Number, start, position);
    }
}
