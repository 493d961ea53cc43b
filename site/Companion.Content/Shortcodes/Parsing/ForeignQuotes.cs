namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Quotes that Hugo does not recognise, but that people or their word processors type.</summary>
internal static class ForeignQuotes
{
    /// <summary>The character that closes such a quote; null for any other character.</summary>
    public static char? ClosingFor(char opening) =>
        opening switch
        {
            '\'' => '\'',
            '\u2018' or '\u2019' or '\u201A' => '\u2019',
            '\u201C' or '\u201D' or '\u201E' => '\u201D',
            '\u00AB' => '\u00BB',
            _ => null,
        };
}
