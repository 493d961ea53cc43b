namespace Companion.Podcasts.Transcripts;

/// <summary>A speaker who is named in the text itself: <c>Ada: text</c>.</summary>
internal static class SpeakerLabel
{
    /// <summary>The longest name, in characters: a longer one is the beginning of a sentence.</summary>
    public const int LongestName = 40;

    /// <summary>
    /// Splits a text after the name at its start, which begins with a capital letter, has at most
    /// <see cref="LongestName"/> characters, and ends in a colon and a space.
    /// </summary>
    public static Passage Split(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestName + 1)).IndexOf(':');
        return colon > 0 && colon + 2 < text.Length && text[colon + 1] == ' ' && IsName(text.AsSpan(0, colon))
            ? new Passage(text[..colon], text[(colon + 2)..])
            : new Passage(Speaker: null, text);
    }

    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestName && char.IsUpper(text[0]);
}
