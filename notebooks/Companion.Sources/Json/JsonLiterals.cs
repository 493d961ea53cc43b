namespace Companion.Sources.Json;

/// <summary>Numbers, <c>true</c>, <c>false</c> and <c>null</c> (RFC 8259, 3 and 6).</summary>
internal static class JsonLiterals
{
    /// <summary>Reads a literal as it is written.</summary>
    public static string Read(JsonCursor cursor)
    {
        var rest = cursor.Rest;
        var length = 0;
        while (
            length < rest.Length
            && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '+' or '.' or '_')
        )
        {
            length++;
        }

        if (length == 0)
        {
            throw JsonErrors.ExpectedValue(cursor);
        }

        var start = cursor.Position;
        cursor.Advance(length);
        return rest[..length] switch
        {
            "null" => "null",
            "true" => "true",
            "false" => "false",
            var written when IsNumber(written) => written.ToString(),
            var written => throw JsonErrors.NotAValue(cursor.SpanFrom(start), written),
        };
    }

    // number = [ minus ] int [ frac ] [ exp ] (RFC 8259, 6).
    private static bool IsNumber(ReadOnlySpan<char> written)
    {
        var rest = written is ['-', ..] ? written[1..] : written;
        var hasLeadingZero = rest is ['0', not ('.' or 'e' or 'E'), ..];
        if (hasLeadingZero || !SkipDigits(ref rest))
        {
            return false;
        }

        if (rest is ['.', ..])
        {
            rest = rest[1..];
            if (!SkipDigits(ref rest))
            {
                return false;
            }
        }

        if (rest is ['e' or 'E', ..])
        {
            rest = rest is [_, '+' or '-', ..] ? rest[2..] : rest[1..];
            return SkipDigits(ref rest) && rest.IsEmpty;
        }

        return rest.IsEmpty;
    }

    // Whether there is at least one.
    private static bool SkipDigits(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length : length;
        rest = rest[length..];
        return length > 0;
    }
}
