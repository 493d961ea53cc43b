using System.Globalization;
using System.Text;
using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>"2.4.1.1. Escape sequences".</summary>
internal static class StringEscapes
{
    /// <summary>
    /// Appends the text that a piece of a literal represents; false when it cannot be represented here.
    /// </summary>
    public static bool Append(StringBuilder buffer, string text, SourceSpan span, bool isRaw)
    {
        var position = span.Start;
        var isKnown = true;
        while (position < span.End)
        {
            var c = text[position];
            if (c == '\r')
            {
                // Python reads every line end as \n.
                buffer.Append('\n');
                position += position + 1 < span.End && text[position + 1] == '\n' ? 2 : 1;
            }
            else if (c == '\\' && !isRaw && position + 1 < span.End)
            {
                position = AppendEscape(buffer, text, position, span, ref isKnown);
            }
            else
            {
                buffer.Append(c);
                position++;
            }
        }

        return isKnown;
    }

    private static int AppendEscape(StringBuilder buffer, string text, int start, SourceSpan span, ref bool isKnown)
    {
        var c = text[start + 1];
        var position = start + 2;
        if (Simple(c) is { } simple)
        {
            buffer.Append(simple);
            return position;
        }

        switch (c)
        {
            case '\n':
                return position;
            case '\r':
                return position < span.End && text[position] == '\n' ? position + 1 : position;
            case >= '0' and <= '7':
                var octal = Octal(text, ref position, span.End);
                buffer.Append((char)octal);
                return position;
            case 'x':
                return AppendHexadecimal(buffer, text, start, 2, span, ref isKnown);
            case 'u':
                return AppendHexadecimal(buffer, text, start, 4, span, ref isKnown);
            case 'U':
                return AppendHexadecimal(buffer, text, start, 8, span, ref isKnown);
            case 'N':
                isKnown = false;
                var close =
                    position < span.End && text[position] == '{'
                        ? text.AsSpan(position, span.End - position).IndexOf('}')
                        : -1;
                return close > 1
                    ? position + close + 1
                    : throw Malformed(start, span, @"malformed \N character escape");
            default:
                buffer.Append('\\').Append(c);
                return position;
        }
    }

    private static char? Simple(char c) =>
        c switch
        {
            '\\' or '\'' or '"' => c,
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => null,
        };

    private static int Octal(string text, ref int position, int end)
    {
        var value = text[position - 1] - '0';
        for (var digits = 1; digits < 3 && position < end && text[position] is >= '0' and <= '7'; digits++)
        {
            value = (value * 8) + text[position++] - '0';
        }

        return value;
    }

    private static int AppendHexadecimal(
        StringBuilder buffer,
        string text,
        int start,
        int length,
        SourceSpan span,
        ref bool isKnown
    )
    {
        var digits = text.AsSpan(start + 2, Math.Min(length, span.End - start - 2));
        if (digits.Length < length || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, null, out var value))
        {
            var form = length switch
            {
                2 => @"\xXX",
                4 => @"\uXXXX",
                _ => @"\UXXXXXXXX",
            };
            throw Malformed(start, span, $"truncated {form} escape");
        }

        if (value is < 0 or > 0x10FFFF)
        {
            throw Malformed(start, span, "illegal Unicode character");
        }

        if (value is >= 0xD800 and <= 0xDFFF)
        {
            // A lone surrogate is a separate character in Python; UTF-16 cannot distinguish two of them from a pair.
            isKnown = false;
        }
        else
        {
            buffer.Append(char.ConvertFromUtf32(value));
        }

        return start + 2 + length;
    }

    private static PythonSyntaxException Malformed(int start, SourceSpan span, string what)
    {
        var from = start - span.Start;
        return new PythonSyntaxException(
            $"(unicode error) 'unicodeescape' codec can't decode bytes in position {from}-{from + 1}: {what}",
            new SourceSpan(start, 2)
        );
    }

    public static void AppendBytes(List<byte> bytes, string text, StringLiteral literal)
    {
        var span = literal.Content;
        if (text.AsSpan(span.Start, span.Length).IndexOfAnyExceptInRange('\0', '\x7f') >= 0)
        {
            throw new PythonSyntaxException("bytes can only contain ASCII literal characters", span);
        }

        var position = span.Start;
        while (position < span.End)
        {
            var c = text[position];
            if (c == '\r')
            {
                bytes.Add((byte)'\n');
                position += position + 1 < span.End && text[position + 1] == '\n' ? 2 : 1;
            }
            else if (c == '\\' && !literal.IsRaw && position + 1 < span.End)
            {
                position = AppendByteEscape(bytes, text, position, span);
            }
            else
            {
                bytes.Add((byte)c);
                position++;
            }
        }
    }

    private static int AppendByteEscape(List<byte> bytes, string text, int start, SourceSpan span)
    {
        var c = text[start + 1];
        var position = start + 2;
        if (Simple(c) is { } simple)
        {
            bytes.Add((byte)simple);
        }
        else if (c is >= '0' and <= '7')
        {
            bytes.Add((byte)Octal(text, ref position, span.End));
        }
        else if (c == 'x')
        {
            if (
                position + 2 > span.End
                || !byte.TryParse(text.AsSpan(position, 2), NumberStyles.AllowHexSpecifier, null, out var value)
            )
            {
                var message = $@"(value error) invalid \x escape at position {start - span.Start}";
                throw new PythonSyntaxException(message, new SourceSpan(start, 2));
            }

            bytes.Add(value);
            position += 2;
        }
        else if (c == '\r')
        {
            position += position < span.End && text[position] == '\n' ? 1 : 0;
        }
        else if (c != '\n')
        {
            bytes.Add((byte)'\\');
            bytes.Add((byte)c);
        }

        return position;
    }
}
