using System.Text.RegularExpressions;

namespace Companion.Content.Data;

/// <summary>Numbers, <c>true</c>, <c>false</c> and <c>null</c> of JSON (RFC 8259, 3 and 6).</summary>
internal static partial class JsonLiterals
{
    public static DataScalar Read(JsonCursor cursor)
    {
        var start = cursor.Position;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '-' or '+' or '.' or '_')
        {
            cursor.Advance();
        }

        var text = cursor.TextFrom(start);
        if (text.Length == 0)
        {
            throw cursor.Fail(
                "expected a value",
                cursor.Current == '\'' ? "put text in double quotes, not single quotes" : null
            );
        }

        return Literal().IsMatch(text)
            ? new DataScalar(cursor.From(start), text, IsQuoted: false)
            : throw cursor.FailAt(
                cursor.From(start),
                $"{Quoted.Text(text)} is not a JSON value",
                "put text in double quotes; only true, false, null and numbers go without"
            );
    }

    [GeneratedRegex(
        @"^(true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Literal();
}
