using System.Text;

namespace Companion.Podcasts.Reading;

/// <summary>Text as it is spoken, on one line.</summary>
internal static class PlainText
{
    /// <summary>
    /// Replaces each run of spaces, line breaks and control characters by one space, and what is not a character and makes
    /// encoders and XML fail (half a surrogate pair, U+FFFE, U+FFFF) by U+FFFD. A no-break space remains.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        var isGap = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == ' ' || char.IsControl(letter))
            {
                isGap = plain.Length > 0;
                continue;
            }

            if (isGap)
            {
                plain.Append(' ');
                isGap = false;
            }

            var isPair = at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1]);
            plain.Append((char.IsSurrogate(letter) && !isPair) || letter >= '\uFFFE' ? '\uFFFD' : letter);
            if (isPair)
            {
                plain.Append(text[++at]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The same; null when nothing is left.</summary>
    public static string? OrNull(ReadOnlySpan<char> text) => Of(text) is { Length: > 0 } plain ? plain : null;

    /// <summary>A part of a text for a message: at most 40 characters, on one line.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        const int longest = 40;
        return text.Length <= longest ? $"'{Of(text)}'" : $"'{Of(text[..longest])}…'";
    }
}
