namespace Companion.Procfiles;

/// <summary>A reader's text on a terminal: it must not move the cursor or change colours.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
