namespace Companion.CommandLine.Procfiles;

/// <summary>Makes text from a file safe for a terminal: it must not move the cursor or change colours.</summary>
internal static class TerminalText
{
    /// <summary>Replaces control characters with U+FFFD.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
