namespace Companion.Content.Data;

/// <summary>What an author wrote, as a message names it.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>The text in single quotes, on one line and not too long, so that a message stays one line.</summary>
    public static string Text(string text)
    {
        var shown = text.Length <= Longest ? text : text[..Longest] + "…";
        return $"'{string.Concat(shown.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c))}'";
    }
}
