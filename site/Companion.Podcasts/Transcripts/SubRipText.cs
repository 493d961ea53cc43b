using System.Text;
using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Transcripts;

/// <summary>The text of a SubRip cue without its tags (<c>&lt;i></c>) and overrides (<c>{\an8}</c>).</summary>
internal static class SubRipText
{
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var next = text.IndexOfAny('<', '{');
            plain.Append(next < 0 ? text : text[..next]);
            if (next < 0)
            {
                break;
            }

            text = text[next..];
            var length = LengthOfMarkup(text);
            if (length == 0)
            {
                plain.Append(text[0]);
                length = 1;
            }

            text = text[length..];
        }

        return PlainText.Of(plain.ToString());
    }

    // A bracket that begins neither is text, as in "a < b".
    private static int LengthOfMarkup(ReadOnlySpan<char> text)
    {
        // No markup is this long, and looking no further keeps the time linear.
        const int longest = 200;
        var near = text[..Math.Min(longest, text.Length)];
        return text switch
        {
            ['<', '/', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..] => near.IndexOf('>') + 1,
            ['<', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..] => near.IndexOf('>') + 1,
            ['{', '\\', ..] => near.IndexOf('}') + 1,
            _ => 0,
        };
    }
}
