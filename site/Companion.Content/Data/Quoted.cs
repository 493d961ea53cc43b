namespace Companion.Content.Data;

/// <summary>Quotes what an author wrote in a message.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>The text in single quotes, shortened and on one line, so that a message stays on one line.</summary>
    public static string Text(string text)
    {
        var shown = text.Length <= Longest ? text : text[..Longest] + "…";
        return $"'{string.Concat(shown.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c))}'";
    }
}
